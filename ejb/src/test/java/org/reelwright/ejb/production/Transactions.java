package org.reelwright.ejb.production;

import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;
import org.reelwright.ejb.shared.TestDatabase;

/** Gives each call of a store its own transaction, and the stores an entity manager that is the current one's. */
public final class Transactions {

    private final ThreadLocal<EntityManager> current = new ThreadLocal<>();
    private final TestDatabase database;

    /** To be put wherever the server would inject one. */
    public final EntityManager entities = (EntityManager) Proxy.newProxyInstance(
            EntityManager.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, arguments) -> {
                try {
                    return method.invoke(current.get(), arguments);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            });

    public Transactions(TestDatabase database) {
        this.database = database;
    }

    public <T> T anew(Supplier<T> work) {
        EntityManager outer = current.get();
        try {
            return database.ask(em -> {
                current.set(em);
                return work.get();
            });
        } finally {
            current.set(outer);
        }
    }

    public void runAnew(Runnable work) {
        anew(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }
}
