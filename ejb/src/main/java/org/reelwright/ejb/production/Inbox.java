package org.reelwright.ejb.production;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.production.Charge;
import org.reelwright.domain.production.Heard;
import org.reelwright.domain.production.Job;
import org.reelwright.domain.production.JobState;

/**
 * Providers' messages, in any order, any number of times. A message changes no result: the job whose ticket or key it
 * names is asked after at once. What names none that waits is kept for a day, as its reply may still be on its way.
 */
@Stateless
public class Inbox {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final int LONGEST_KEY = 64;
    private static final int LONGEST_TICKET = 1000;
    private static final int LONGEST_ID = 200;

    @PersistenceContext
    EntityManager database;

    @Inject
    Clock clock;

    /** @return whether it was new */
    public boolean hear(String provider, Callback callback) {
        if (isTooLong(callback)) {
            return false;
        }
        callback.key().ifPresent(key -> oneAtATime(provider, key));
        if (isKnown(provider, callback.eventId())) {
            return false;
        }
        Heard heard = Heard.of(provider, callback.eventId(), callback.ticket(), callback.key(), clock.instant());
        database.persist(heard);
        waiting(provider, callback)
                .filter(job -> job.hear(clock.instant()))
                .ifPresent(job -> heard.use(clock.instant()));
        return true;
    }

    /** Called when a job begins to wait. @return whether something was heard of it already, which now is used up */
    public boolean heardBefore(UUID job, String provider, String ticket) {
        List<Heard> early = database.createQuery("""
                        select h from Heard h where h.provider = :provider and h.usedAt is null
                        and (h.ticket = :ticket or h.ticket = :task
                        or h.orderKey in (select c.orderKey from Charge c where c.jobId = :job and c.ticket = :ticket))
                        """, Heard.class)
                .setParameter("provider", provider)
                .setParameter("ticket", ticket)
                .setParameter("task", task(ticket))
                .setParameter("job", job)
                .getResultList();
        early.forEach(heard -> heard.use(clock.instant()));
        return !early.isEmpty();
    }

    public void forgetOld() {
        database.createQuery("delete from Heard h where h.heardAt < :then")
                .setParameter("then", clock.instant().minus(KEPT))
                .executeUpdate();
    }

    private Optional<Job> waiting(String provider, Callback callback) {
        return database.createQuery("""
                        select j from Job j join Charge c on c.jobId = j.id
                        where c.provider = :provider and (c.ticket = :ticket or locate(:task, c.ticket) = 1 or c.orderKey = :key)
                        and j.state = :waiting and j.ticket = c.ticket
                        """, Job.class)
                .setParameter("provider", provider)
                .setParameter("ticket", callback.ticket().orElse(""))
                .setParameter(
                        "task", callback.ticket().map(ticket -> ticket + " ").orElse("-"))
                .setParameter("key", callback.key().orElse(""))
                .setParameter("waiting", JobState.WAITING)
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** A message may name the task alone; a ticket may say, behind a space, more than that. */
    private static String task(String ticket) {
        int space = ticket.indexOf(' ');
        return space < 0 ? ticket : ticket.substring(0, space);
    }

    /** Equal messages come at the same moment: they wait for each other at the order that they tell of. */
    private void oneAtATime(String provider, String key) {
        database.createQuery("select c from Charge c where c.orderKey = :key and c.provider = :provider", Charge.class)
                .setParameter("key", key)
                .setParameter("provider", provider)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private boolean isKnown(String provider, String eventId) {
        return !database.createQuery(
                        "select h.id from Heard h where h.provider = :provider and h.eventId = :id", UUID.class)
                .setParameter("provider", provider)
                .setParameter("id", eventId)
                .getResultList()
                .isEmpty();
    }

    private static boolean isTooLong(Callback callback) {
        return callback.eventId().length() > LONGEST_ID
                || callback.ticket().filter(t -> t.length() > LONGEST_TICKET).isPresent()
                || callback.key().filter(k -> k.length() > LONGEST_KEY).isPresent();
    }
}
