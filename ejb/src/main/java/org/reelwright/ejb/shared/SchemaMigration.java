package org.reelwright.ejb.shared;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.engine.config.spi.ConfigurationService;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/** Brings the schema up to date before Hibernate compares it with the entities: any later would be too late. */
public class SchemaMigration implements Integrator {

    @Override
    public void integrate(
            Metadata metadata, BootstrapContext bootstrapContext, SessionFactoryImplementor sessionFactory) {
        ConfigurationService configuration =
                bootstrapContext.getServiceRegistry().requireService(ConfigurationService.class);
        migrate((DataSource) configuration.getSettings().get(JdbcSettings.JAKARTA_JTA_DATASOURCE));
    }

    @Override
    public void disintegrate(SessionFactoryImplementor sessionFactory, SessionFactoryServiceRegistry serviceRegistry) {
        // Nothing was opened.
    }

    /** Features are built side by side, so a migration may arrive after one with a later date: out of order is fine. */
    static void migrate(DataSource database) {
        Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .load()
                .migrate();
    }
}
