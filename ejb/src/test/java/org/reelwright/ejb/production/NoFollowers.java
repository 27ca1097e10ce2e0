package org.reelwright.ejb.production;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Nobody observes. */
final class NoFollowers implements Event<ProductionMoved> {

    @Override
    public void fire(ProductionMoved event) {
        // Nobody observes.
    }

    @Override
    public <U extends ProductionMoved> CompletionStage<U> fireAsync(U event) {
        return CompletableFuture.completedFuture(event);
    }

    @Override
    public <U extends ProductionMoved> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
        return fireAsync(event);
    }

    @Override
    public Event<ProductionMoved> select(Annotation... qualifiers) {
        return this;
    }

    @Override
    public <U extends ProductionMoved> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends ProductionMoved> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }
}
