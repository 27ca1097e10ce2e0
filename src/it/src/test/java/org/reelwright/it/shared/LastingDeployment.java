package org.reelwright.it.shared;

import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.core.api.Injector;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.as.arquillian.container.managed.ManagedContainerConfiguration;
import org.jboss.as.arquillian.container.managed.ManagedDeployableContainer;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.descriptor.api.Descriptor;

/** Every test class has the same deployment: the first deploys it, and it stays until the server stops. */
public class LastingDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.override(DeployableContainer.class, ManagedDeployableContainer.class, Container.class);
    }

    /** WildFly as Arquillian manages it, but for the deployment. */
    public static class Container implements DeployableContainer<ManagedContainerConfiguration> {

        private final ManagedDeployableContainer wildfly = new ManagedDeployableContainer();
        private ProtocolMetaData deployed;

        @Inject
        private Instance<Injector> injector;

        @Override
        public Class<ManagedContainerConfiguration> getConfigurationClass() {
            return wildfly.getConfigurationClass();
        }

        @Override
        public void setup(ManagedContainerConfiguration configuration) {
            injector.get().inject(wildfly);
            wildfly.setup(configuration);
        }

        @Override
        public void start() throws LifecycleException {
            if (TestPostgres.isChosen()) {
                TestPostgres.start();
            }
            wildfly.start();
        }

        @Override
        public void stop() throws LifecycleException {
            wildfly.stop();
        }

        @Override
        public ProtocolDescription getDefaultProtocol() {
            return wildfly.getDefaultProtocol();
        }

        @Override
        public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
            if (deployed == null) {
                deployed = wildfly.deploy(archive);
            }
            return deployed;
        }

        @Override
        public void undeploy(Archive<?> archive) {
            // It stays for the next class.
        }

        @Override
        public void deploy(Descriptor descriptor) throws DeploymentException {
            wildfly.deploy(descriptor);
        }

        @Override
        public void undeploy(Descriptor descriptor) throws DeploymentException {
            wildfly.undeploy(descriptor);
        }
    }
}
