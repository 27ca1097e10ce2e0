package org.reelwright.ejb.delivery;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.reelwright.domain.account.Advertiser;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.delivery.OwnSegment;
import org.reelwright.domain.delivery.SegmentFile;
import org.reelwright.domain.delivery.SegmentList;
import org.reelwright.domain.delivery.SegmentPart;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Findings;
import org.reelwright.domain.shared.PlainText;

/** Keeps the lists of people that advertisers upload. */
@Stateless
public class SegmentUploads {

    private static final int LONGEST_NAME = 120;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Event<SegmentListChanged> changed;

    @Inject
    @ConfigProperty(name = "reelwright.segments.lists", defaultValue = "200")
    int mostLists;

    @Inject
    @ConfigProperty(name = "reelwright.segments.advertiser", defaultValue = "4000000")
    long mostOfOne;

    @Inject
    @ConfigProperty(name = "reelwright.segments.all", defaultValue = "10000000")
    long mostOfAll;

    /** Begins the list or replaces it as a whole. @param lines as {@link SegmentFile} reads them */
    public Checked<SegmentList> replace(Viewer viewer, UUID advertiser, String name, Stream<String> lines) {
        var findings = new Findings();
        findings.requiredLine("name", name, LONGEST_NAME, "Name the list.");
        findings.expect(
                viewer.maySee(advertiser) && em.find(Advertiser.class, advertiser) != null,
                "advertiser",
                "There is no such advertiser.");
        Checked<long[]> read = SegmentFile.read(lines);
        if (read instanceof Checked.Bad<long[]> bad) {
            bad.violations().forEach(v -> findings.add(v.field(), v.message()));
        }
        return findings.judge(() -> PlainText.line(name)).then(line -> fitting(advertiser, line, value(read)));
    }

    private static long[] value(Checked<long[]> read) {
        return ((Checked.Good<long[]>) read).value();
    }

    /** Every node has all lists in its memory. */
    private Checked<SegmentList> fitting(UUID advertiser, String name, long[] people) {
        var findings = new Findings();
        List<SegmentList> others = em.createQuery(
                        "select l from SegmentList l where l.advertiserId <> :advertiser or l.name <> :name",
                        SegmentList.class)
                .setParameter("advertiser", advertiser)
                .setParameter("name", name)
                .getResultList();
        List<SegmentList> own = others.stream()
                .filter(list -> list.segment().advertiserId().equals(advertiser))
                .toList();
        findings.expect(
                own.size() < mostLists, "name", "There are " + own.size() + " lists already. Delete one of them.");
        findings.expect(
                members(own) + people.length <= mostOfOne,
                "",
                "There are " + members(own) + " people on the other lists, and room for " + mostOfOne
                        + ". Delete what is not used any more.");
        findings.expect(
                members(others) + people.length <= mostOfAll,
                "",
                "This server has no room for so many people: ask whoever runs it.");
        return findings.judge(() -> keep(advertiser, name, people));
    }

    private static long members(List<SegmentList> lists) {
        return lists.stream().mapToLong(SegmentList::members).sum();
    }

    private SegmentList keep(UUID advertiser, String name, long[] people) {
        SegmentList list = find(advertiser, name).orElseGet(() -> SegmentList.begin(advertiser, name));
        list.replaceWith(people.length, clock.instant());
        em.persist(list);
        forget(list);
        for (int from = 0; from < people.length; from += SegmentPart.MOST) {
            long[] part = Arrays.copyOfRange(people, from, Math.min(from + SegmentPart.MOST, people.length));
            em.persist(SegmentPart.of(list, part));
        }
        changed.fire(new SegmentListChanged());
        return list;
    }

    /** @return whether there was one */
    public boolean delete(Viewer viewer, UUID advertiser, String name) {
        Optional<SegmentList> list = find(advertiser, name).filter(found -> viewer.maySee(advertiser));
        list.ifPresent(this::forget);
        list.ifPresent(em::remove);
        list.ifPresent(gone -> changed.fire(new SegmentListChanged()));
        return list.isPresent();
    }

    public List<SegmentList> all(Viewer viewer, UUID advertiser) {
        return !viewer.maySee(advertiser)
                ? List.of()
                : em.createQuery(
                                "select l from SegmentList l where l.advertiserId = :advertiser order by l.name",
                                SegmentList.class)
                        .setParameter("advertiser", advertiser)
                        .getResultList();
    }

    /** Equal answers mean that no list has changed. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Map<UUID, Integer> versions() {
        return em.createQuery("select l.id, l.version from SegmentList l", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Integer) row[1]));
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Map<OwnSegment, long[]> members() {
        var members = new HashMap<OwnSegment, long[]>();
        for (SegmentList list :
                em.createQuery("select l from SegmentList l", SegmentList.class).getResultList()) {
            members.put(list.segment(), people(list));
        }
        return members;
    }

    private long[] people(SegmentList list) {
        return em.createQuery("select p from SegmentPart p where p.listId = :list", SegmentPart.class)
                .setParameter("list", list.id())
                .getResultStream()
                .flatMapToLong(part -> Arrays.stream(part.members()))
                .toArray();
    }

    private Optional<SegmentList> find(UUID advertiser, String name) {
        return em.createQuery(
                        "select l from SegmentList l where l.advertiserId = :advertiser and l.name = :name",
                        SegmentList.class)
                .setParameter("advertiser", advertiser)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    private void forget(SegmentList list) {
        em.createQuery("delete from SegmentPart p where p.listId = :list")
                .setParameter("list", list.id())
                .executeUpdate();
    }
}
