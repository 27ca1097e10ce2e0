package org.reelwright.ejb.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.reelwright.domain.campaign.Briefs.brief;
import static org.reelwright.ejb.delivery.Running.NOON;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.account.Advertiser;
import org.reelwright.domain.delivery.AdDecision;
import org.reelwright.domain.delivery.LineItem;
import org.reelwright.domain.delivery.Odds;
import org.reelwright.domain.measurement.AdEvent;
import org.reelwright.domain.measurement.Conversion;
import org.reelwright.domain.measurement.ConversionDraft;
import org.reelwright.domain.measurement.ConversionStatus;
import org.reelwright.domain.measurement.EventKind;
import org.reelwright.domain.measurement.EventSeal;
import org.reelwright.domain.measurement.EventToken;
import org.reelwright.domain.measurement.InvalidConversion;
import org.reelwright.domain.measurement.InvalidTraffic;
import org.reelwright.domain.measurement.Invalidity;
import org.reelwright.domain.measurement.Sighting;
import org.reelwright.domain.measurement.Touch;
import org.reelwright.ejb.delivery.DecisionBatches;
import org.reelwright.ejb.delivery.Outcomes;
import org.reelwright.ejb.delivery.Running;
import org.reelwright.ejb.shared.TestDatabase;

class ConversionsTest {

    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    private static final String GOOGLEBOT = "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    private final TestDatabase database = new TestDatabase();
    private final EventSeal seal = new EventSeal(new byte[EventSeal.KEY_BYTES]);
    private final TrafficRules rules = TrafficRulesTest.rules();
    private LineItem item;
    private Instant now = NOON.plus(Duration.ofHours(2));

    @BeforeEach
    void aRunningCampaign() {
        database.run(em -> Running.launched(em, brief().build()));
        item = database.ask(
                em -> em.createQuery("select i from LineItem i", LineItem.class).getSingleResult());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void countsEachOnceHoweverOftenItIsTold() {
        ConversionDraft sale = draft("17", NOON.plusSeconds(60), seal.seal(click()));
        assertThat(take(sale, sale)).containsExactly(ConversionStatus.ACCEPTED, ConversionStatus.DUPLICATE);
        assertThat(take(sale)).containsExactly(ConversionStatus.DUPLICATE);
        assertThat(counted()).hasSize(1);
    }

    /** Who sends his whole funnel bought once, not three times. */
    @Test
    void whatIsOnlyOnTheWayIsKeptAndCreditedToNoAd() {
        EventToken click = click();
        happened(click);
        for (String step : List.of("page_view", "AddToCart")) {
            var told = new ConversionDraft(
                    step, "17", NOON.plusSeconds(60).toString(), seal.seal(click), null, null, null);
            assertThat(take(told, told)).containsExactly(ConversionStatus.STEP, ConversionStatus.DUPLICATE);
        }
        assertThat(take(draft("17", NOON.plusSeconds(60), seal.seal(click))))
                .containsExactly(ConversionStatus.ACCEPTED);
        assertThat(counted()).extracting(Conversion::touch).containsOnlyOnce(Touch.CLICK);
        assertThat(counted()).filteredOn(Conversion::isStep).hasSize(2).allMatch(c -> c.touch() == Touch.NONE);
    }

    @Test
    void aLateOneCountsForTheDayOnWhichItsAdWasServed() {
        EventToken click = click();
        happened(click);
        now = NOON.plus(Duration.ofDays(9));
        assertThat(take(draft("17", NOON.plus(Duration.ofDays(6)), seal.seal(click))))
                .containsExactly(ConversionStatus.ACCEPTED);
        assertThat(counted().get(0).touch()).isEqualTo(Touch.CLICK);
        assertThat(counted().get(0).servingDay()).contains(DAY);
    }

    @Test
    void isNotDueToAClickOfMoreThanAWeekBefore() {
        EventToken click = click();
        happened(click);
        now = NOON.plus(Duration.ofDays(9));
        assertThat(take(draft("17", NOON.plus(Duration.ofDays(8)), seal.seal(click))))
                .containsExactly(ConversionStatus.ACCEPTED);
        assertThat(counted().get(0).touch()).isEqualTo(Touch.NONE);
    }

    @Test
    void noClickCanBeMadeUp() {
        byte[] guessed = new byte[EventSeal.KEY_BYTES];
        guessed[0] = 1;
        String forged = new EventSeal(guessed).seal(click());
        assertThat(take(draft("1", NOON, forged), draft("2", NOON, "x")))
                .containsExactly(ConversionStatus.UNKNOWN_CLICK, ConversionStatus.UNKNOWN_CLICK);
        ConversionDraft foreign = draft("3", NOON, seal.seal(click()));
        assertThat(take(UUID.randomUUID(), foreign)).containsExactly(ConversionStatus.UNKNOWN_CLICK);
        assertThat(counted()).isEmpty();
    }

    @Test
    void aPageNeedsAClickToTellOf() {
        assertThat(fromPage(draft("1", NOON, null), FIREFOX)).isEqualTo(ConversionStatus.UNKNOWN_CLICK);
        assertThat(fromPage(draft("1", NOON, seal.seal(click())), FIREFOX)).isEqualTo(ConversionStatus.ACCEPTED);
    }

    @Test
    void whatAProgramTellsThroughAPageIsCountedApart() {
        ConversionDraft sale = draft("1", NOON, seal.seal(click()));
        assertThat(fromPage(sale, GOOGLEBOT)).isEqualTo(ConversionStatus.NO_PERSON);
        assertThat(fromPage(draft("", NOON, sale.clickId()), GOOGLEBOT)).isEqualTo(ConversionStatus.MALFORMED);
        assertThat(counted()).isEmpty();
        assertThat(apart()).singleElement().satisfies(conversion -> assertThat(conversion.invalidity())
                .isEqualTo(Invalidity.DECLARED_BOT));
        assertThat(fromPage(sale, FIREFOX)).as("the person's own still counts").isEqualTo(ConversionStatus.ACCEPTED);
    }

    @Test
    void nobodyBuysForEverAfterOneClick() {
        String click = seal.seal(click());
        for (int i = 0; i < InvalidTraffic.MOST_OF_ONE_CLICK; i++) {
            assertThat(fromPage(draft("order-" + i, NOON, click), FIREFOX)).isEqualTo(ConversionStatus.ACCEPTED);
        }
        for (int i = 0; i < 2 * InvalidTraffic.MOST_OF_ONE_CLICK; i++) {
            assertThat(fromPage(draft("more-" + i, NOON, click), FIREFOX)).isEqualTo(ConversionStatus.NO_PERSON);
        }
        assertThat(counted()).hasSize(InvalidTraffic.MOST_OF_ONE_CLICK);
        assertThat(apart()).hasSize(InvalidTraffic.MOST_OF_ONE_CLICK);
        assertThat(fromPage(draft("1", NOON, seal.seal(click())), FIREFOX)).isEqualTo(ConversionStatus.ACCEPTED);
    }

    private ConversionStatus fromPage(ConversionDraft draft, String agent) {
        return database.ask(em -> conversions(em).takeFromPage(draft, agent, "192.0.2.1"));
    }

    private List<InvalidConversion> apart() {
        return database.ask(em -> em.createQuery("select c from InvalidConversion c", InvalidConversion.class)
                .getResultList());
    }

    @Test
    void oneThatIsRefusedTakesNoOtherWithIt() {
        assertThat(take(draft("", NOON, null), draft("2", NOON, null)))
                .containsExactly(ConversionStatus.MALFORMED, ConversionStatus.ACCEPTED);
    }

    @Test
    void isDueToTheAdThatTheSamePersonSawWithinADayWithoutAnyClick() {
        EventToken seen = seenBy(ANN, NOON);
        assertThat(take(of(ANN, "1", NOON.plus(Duration.ofHours(1))), of(BEN, "2", NOON.plus(Duration.ofHours(1)))))
                .containsOnly(ConversionStatus.ACCEPTED);
        assertThat(counted()).extracting(Conversion::touch).containsExactlyInAnyOrder(Touch.VIEW, Touch.NONE);
        Object credited = database.ask(
                em -> em.createNativeQuery("select serving_id from conversion where touch = 'VIEW'", UUID.class)
                        .getSingleResult());
        assertThat(credited).isEqualTo(seen.servingId());
    }

    @Test
    void aSaleAfterAViewAloneIsLearntApartFromThoseAfterClicks() {
        EventToken seen = seenBy(ANN, NOON);
        EventToken click = click();
        happened(click);
        database.run(em -> {
            Conversions conversions = conversions(em);
            conversions.take(item.advertiserId(), List.of(of(ANN, "1", NOON.plus(Duration.ofHours(1)))));
            verify(conversions.outcomes).converted(any(), eq(seen.servingId()), eq(false), eq(NOON), any());
            conversions.take(
                    item.advertiserId(), List.of(draft("2", NOON.plus(Duration.ofHours(1)), seal.seal(click))));
            verify(conversions.outcomes).converted(any(), eq(click.servingId()), eq(true), eq(NOON), any());
        });
        assertThat(counted()).extracting(Conversion::touch).containsExactlyInAnyOrder(Touch.VIEW, Touch.CLICK);
    }

    @Test
    void isNotDueToWhatAPersonSawMoreThanADayBeforeOrOfAnotherAdvertiser() {
        seenBy(ANN, NOON);
        now = NOON.plus(Duration.ofHours(30));
        assertThat(take(of(ANN, "1", NOON.plus(Duration.ofHours(25))))).containsExactly(ConversionStatus.ACCEPTED);
        UUID another = database.ask(em -> {
            Advertiser joined = Advertiser.join("Another", NOON);
            em.persist(joined);
            return joined.id();
        });
        assertThat(take(another, of(ANN, "2", NOON.plus(Duration.ofHours(1)))))
                .containsExactly(ConversionStatus.ACCEPTED);
        assertThat(counted()).extracting(Conversion::touch).containsOnly(Touch.NONE);
    }

    /** The click says how the film was chosen, though the decision is on no node's log any more. */
    @Test
    void learnsFromAConversionWhoseDecisionIsLost() {
        var odds = new Odds("wide|phone|8|-", 0.2, 5);
        EventToken plain = click();
        var click = new EventToken(
                plain.servingId(),
                EventKind.CLICK,
                plain.creativeId(),
                item.id(),
                plain.leaseId(),
                DAY,
                0,
                NOON,
                "",
                Optional.of(odds));
        happened(click);
        database.run(em -> {
            Conversions conversions = conversions(em);
            conversions.outcomes = DecisionBatches.outcomes(em, now);
            conversions.take(item.advertiserId(), List.of(draft("1", NOON.plusSeconds(60), seal.seal(click))));
        });
        Object[] learnt = database.ask(em -> (Object[]) em.createNativeQuery(
                        "select cast(serving_id as varchar), situation, count(*) from arm_conversion group by serving_id, situation")
                .getSingleResult());
        assertThat(learnt).containsExactly(click.servingId().toString(), odds.situation(), 1L);
    }

    private static final String ANN = "a".repeat(64);
    private static final String BEN = "b".repeat(64);

    private EventToken seenBy(String person, Instant at) {
        EventToken click = click();
        var seen = new EventToken(
                click.servingId(),
                EventKind.IMPRESSION,
                click.creativeId(),
                item.id(),
                click.leaseId(),
                DAY,
                0,
                at,
                "");
        database.run(em -> {
            em.persist(AdEvent.count(new Sighting(seen, at, OptionalInt.empty()), 0));
            DecisionBatches.write(
                    em,
                    List.of(new AdDecision(
                            seen.servingId(),
                            item.id(),
                            seen.creativeId(),
                            DAY,
                            "any",
                            1,
                            1,
                            false,
                            Optional.of(person),
                            at)));
        });
        return seen;
    }

    private static ConversionDraft of(String person, String id, Instant at) {
        return new ConversionDraft("purchase", id, at.toString(), null, "19.90", "USD", person);
    }

    private List<ConversionStatus> take(ConversionDraft... told) {
        return take(item.advertiserId(), told);
    }

    private List<ConversionStatus> take(UUID advertiser, ConversionDraft... told) {
        return database.ask(em -> conversions(em).take(advertiser, List.of(told)));
    }

    private Conversions conversions(EntityManager em) {
        var conversions = new Conversions();
        conversions.em = em;
        conversions.seals = mock(EventSeals.class);
        when(conversions.seals.seal()).thenReturn(seal);
        conversions.outcomes = mock(Outcomes.class);
        conversions.viewers = new KnownViewers();
        conversions.viewers.em = em;
        conversions.rules = rules;
        conversions.clock = Running.at(now);
        conversions.windows = new CreditWindows();
        return conversions;
    }

    private void happened(EventToken click) {
        database.run(em -> em.persist(AdEvent.count(new Sighting(click, NOON, OptionalInt.empty()), 0)));
    }

    private List<Conversion> counted() {
        return database.ask(em ->
                em.createQuery("select c from Conversion c", Conversion.class).getResultList());
    }

    private EventToken click() {
        UUID none = new UUID(0, 0);
        return new EventToken(UUID.randomUUID(), EventKind.CLICK, none, item.id(), none, DAY, 0, NOON, "");
    }

    private static ConversionDraft draft(String id, Instant at, String click) {
        return new ConversionDraft("purchase", id, at.toString(), click, "19.90", "USD", null);
    }
}
