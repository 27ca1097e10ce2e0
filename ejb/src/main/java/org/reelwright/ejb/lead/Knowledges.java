package org.reelwright.ejb.lead;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.asset.Meaning;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.lead.DocumentKind;
import org.reelwright.domain.lead.KnownDocument;
import org.reelwright.domain.lead.Passage;
import org.reelwright.domain.shared.Checked;
import org.reelwright.ejb.account.Audited;
import org.reelwright.ejb.campaign.BriefRevised;

/** The rows of what campaigns know: a document and all of its passages in one transaction, or nothing. */
@Stateless
public class Knowledges {

    private static final int MOST_DOCUMENTS = 100;

    @PersistenceContext
    EntityManager store;

    @Inject
    java.time.Clock clock;

    /** Newest first. */
    public List<KnownDocument> list(Viewer viewer, UUID campaign) {
        return campaign(viewer, campaign).isEmpty()
                ? List.of()
                : store.createQuery(
                                "select d from KnownDocument d where d.campaignId = :campaign order by d.keptAt desc, d.id",
                                KnownDocument.class)
                        .setParameter("campaign", campaign)
                        .setMaxResults(MOST_DOCUMENTS)
                        .getResultList();
    }

    public Optional<Campaign> campaign(Viewer viewer, UUID id) {
        return Optional.ofNullable(store.find(Campaign.class, id)).filter(found -> viewer.maySee(found.advertiserId()));
    }

    public boolean isFull(UUID campaign) {
        return store.createQuery("select count(d) from KnownDocument d where d.campaignId = :campaign", Long.class)
                        .setParameter("campaign", campaign)
                        .getSingleResult()
                >= MOST_DOCUMENTS;
    }

    /** Takes the place of the document of the same kind and name, where there is one; refused where it would be too much in all. */
    @Audited("taught an assistant")
    public Checked<KnownDocument> keep(Viewer viewer, UUID campaign, KnownDocument.Read read) {
        store.find(Campaign.class, campaign, LockModeType.PESSIMISTIC_WRITE);
        List<KnownDocument> replaced = replaced(campaign, read.document());
        return read.fit(passages(campaign)
                        - replaced.stream().mapToInt(KnownDocument::passages).sum())
                .then(fine -> new Checked.Good<>(keep(replaced, fine)));
    }

    /** An assistant that knows the brief knows what it says now; one that was not taught it learns nothing. */
    public void revised(@Observes BriefRevised brief) {
        Campaign campaign = store.find(Campaign.class, brief.campaign());
        List<KnownDocument> known = store.createQuery(
                        "select d from KnownDocument d where d.campaignId = :campaign and d.kind = :brief",
                        KnownDocument.class)
                .setParameter("campaign", campaign.id())
                .setParameter("brief", DocumentKind.BRIEF)
                .getResultList();
        if (known.isEmpty()) {
            return;
        }
        Checked<KnownDocument.Read> read = KnownDocument.keep(
                campaign.id(),
                DocumentKind.BRIEF,
                campaign.name(),
                BriefSections.of(campaign.brief()),
                known.get(0).keptBy(),
                clock.instant());
        if (read instanceof Checked.Good<KnownDocument.Read> good) {
            keep(known, good.value());
        } else {
            known.forEach(this::remove);
        }
    }

    private KnownDocument keep(List<KnownDocument> replaced, KnownDocument.Read read) {
        replaced.forEach(this::remove);
        store.persist(read.document());
        read.document().read((int)
                read.passages().stream().filter(p -> p.meaning().isPresent()).count());
        read.passages().forEach(passage -> store.persist(passage.belongTo(read.document())));
        return read.document();
    }

    private List<KnownDocument> replaced(UUID campaign, KnownDocument by) {
        return store.createQuery(
                        "select d from KnownDocument d where d.campaignId = :campaign and d.kind = :kind"
                                + " and (d.name = :name or d.kind in :single)",
                        KnownDocument.class)
                .setParameter("campaign", campaign)
                .setParameter("kind", by.kind())
                .setParameter("name", by.name())
                .setParameter("single", List.of(DocumentKind.BRIEF, DocumentKind.PAGE, DocumentKind.QUESTIONS))
                .getResultList();
    }

    private long passages(UUID campaign) {
        return store.createQuery("select count(p) from Passage p where p.campaignId = :campaign", Long.class)
                .setParameter("campaign", campaign)
                .getSingleResult();
    }

    @Audited("dropped a document of an assistant")
    public boolean drop(Viewer viewer, UUID document) {
        Optional<KnownDocument> found = Optional.ofNullable(store.find(KnownDocument.class, document))
                .filter(d -> campaign(viewer, d.campaignId()).isPresent());
        found.ifPresent(this::remove);
        return found.isPresent();
    }

    private void remove(KnownDocument document) {
        store.createQuery("delete from Passage p where p.documentId = :document")
                .setParameter("document", document.id())
                .executeUpdate();
        store.remove(document);
    }

    /** Passages whose meaning nobody has read yet. */
    public List<Passage> unread(int most) {
        return store.createQuery("select d.id from KnownDocument d where d.unread > 0 order by d.keptAt", UUID.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(document -> store.createQuery(
                                "select p from Passage p where p.documentId = :document and p.meaning is null order by p.ordinal",
                                Passage.class)
                        .setParameter("document", document)
                        .setMaxResults(most)
                        .getResultList())
                .orElse(List.of());
    }

    /** What was dropped meanwhile stays so. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void read(UUID document, Map<UUID, Meaning> meanings, int asked) {
        KnownDocument known = store.find(KnownDocument.class, document, LockModeType.PESSIMISTIC_WRITE);
        if (known == null) {
            return;
        }
        meanings.forEach((id, meaning) ->
                Optional.ofNullable(store.find(Passage.class, id)).ifPresent(passage -> passage.means(meaning)));
        known.read(asked);
    }
}
