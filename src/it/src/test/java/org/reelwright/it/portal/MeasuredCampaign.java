package org.reelwright.it.portal;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.delivery.Situation;
import org.reelwright.domain.measurement.Invalidity;
import org.reelwright.domain.script.Framework;
import org.reelwright.domain.script.Line;
import org.reelwright.domain.script.LineRole;
import org.reelwright.domain.script.ScriptDraft;
import org.reelwright.domain.shared.Json;

/** Gives a campaign six films that were shown for a fortnight, each with a success of its own, as if it had run and ended. */
final class MeasuredCampaign {

    private static final int DAYS = 14;
    private static final int FILMS = 6;
    private static final int SERVED = 6_000;
    private static final int[] LENGTHS = {6, 15, 30};
    private static final String[] ANGLES = {"keeps tea warm all day", "a gift that is used", "made to be carried"};
    private static final String[] PLACES = {"instream.wide", "interstitial.vertical", "standalone.square"};
    private static final String[] DEVICES = {"phone", "phone", "computer", "television"};
    private static final String[] KINDS = {
        "IMPRESSION", "START", "FIRST_QUARTILE", "MIDPOINT", "THIRD_QUARTILE", "COMPLETE"
    };

    private final Rows rows;
    private final Campaign campaign;
    private final ManyCampaigns.Films like;
    private final OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
    private final UUID production = UUID.randomUUID();
    private final UUID item = UUID.randomUUID();

    /** Of so many clicks one leads to a sale. */
    private final int rarely;

    private final UUID[] films = ManyCampaigns.ids(FILMS);

    /** What was told of one serving. */
    private record Told(int serving, String kind) {}

    MeasuredCampaign(Rows rows, Campaign campaign, ManyCampaigns.Films like, int rarely) {
        this.rarely = rarely;
        this.rows = rows;
        this.campaign = campaign;
        this.like = like;
    }

    void fill() throws SQLException {
        String brief = Json.write(campaign.brief());
        rows.add(
                "production (id, version, campaign_id, advertiser_id, brief, seed, revision, status, started_at)",
                1,
                i -> new Object[] {production, 0, campaign.id(), campaign.advertiserId(), brief, 1L, 1, "DONE", now});
        rows.add("script (id, production_id, subject, revision, made_at, provider, model, draft)", FILMS, i ->
                new Object[] {UUID.randomUUID(), production, cut(i), 1, now, "studio", "1", script(i)});
        films();
        ran(now.toLocalDate());
        servings(ManyCampaigns.ids(SERVED));
    }

    private void films() throws SQLException {
        rows.add(
                "creative (id, version, production_id, subject, revision, made_at, provider, model, campaign_id,"
                        + " advertiser_id, film_hash, files, quality, verdict, status)",
                FILMS,
                i -> new Object[] {
                    films[i],
                    0,
                    production,
                    cut(i) + "/1x1",
                    1,
                    now,
                    "studio",
                    "1",
                    campaign.id(),
                    campaign.advertiserId(),
                    like.hash(),
                    like.files(),
                    like.quality(),
                    "PASS",
                    "APPROVED"
                });
    }

    private void ran(LocalDate today) throws SQLException {
        rows.add(
                "line_item (id, version, campaign_id, advertiser_id, currency, cpm_micros, total_micros, daily_micros,"
                        + " first_day, last_day, zone, status, launched_at)",
                1,
                i -> new Object[] {
                    item,
                    0,
                    campaign.id(),
                    campaign.advertiserId(),
                    campaign.brief().budget().total().currency(),
                    4_000_000L,
                    100_000_000L,
                    100_000_000L,
                    today.minusDays(DAYS),
                    today.minusDays(1),
                    "UTC",
                    "ENDED",
                    now.minusDays(DAYS)
                });
    }

    private void servings(UUID[] served) throws SQLException {
        rows.add(
                "ad_decision (serving_id, line_item_id, creative_id, serving_day, situation, propensity, among, ghost,"
                        + " viewer, decided_at)",
                SERVED,
                i -> new Object[] {
                    served[i], item, film(i), day(i), situation(i), 1.0 / FILMS, FILMS, false, "viewer " + i, at(i)
                });
        List<Told> told = told();
        rows.add(
                "ad_event (serving_id, kind, line_item_id, creative_id, serving_day, happened_at, billed_micros, valid,"
                        + " invalidity)",
                told.size(),
                i -> event(told.get(i), served));
        List<Told> clicks =
                told.stream().filter(one -> one.kind().equals("CLICK")).toList();
        rows.add(
                "conversion (id, advertiser_id, event_name, event_id, happened_at, told_at, value_micros, currency,"
                        + " touch, serving_id, line_item_id, creative_id, serving_day)",
                clicks.size() / rarely,
                i -> sale(clicks.get(i * rarely + (i % FILMS < 2 ? 0 : 1)).serving(), served));
    }

    private Object[] event(Told told, UUID[] served) {
        int i = told.serving();
        boolean person = i % 41 != 0;
        return new Object[] {
            served[i],
            told.kind(),
            item,
            film(i),
            day(i),
            at(i),
            person && told.kind().equals("IMPRESSION") ? 4_000L : 0L,
            person,
            person ? null : Invalidity.values()[i % Invalidity.values().length].name()
        };
    }

    private Object[] sale(int i, UUID[] served) {
        return new Object[] {
            UUID.randomUUID(),
            campaign.advertiserId(),
            "bought",
            served[i].toString(),
            at(i),
            at(i),
            (12 + i % 30) * 1_000_000L,
            campaign.brief().budget().total().currency(),
            "CLICK",
            served[i],
            item,
            film(i),
            day(i)
        };
    }

    /** The further on, the fewer are there, of each film in another measure. */
    private static List<Told> told() {
        var told = new ArrayList<Told>();
        for (int i = 0; i < SERVED; i++) {
            int lasting = (i / FILMS * 37 + 11) % 100;
            for (int kind = 0; kind < KINDS.length; kind++) {
                if (lasting < 100 - kind * (6 + 2 * (i % FILMS))) {
                    told.add(new Told(i, KINDS[kind]));
                }
            }
            if (i / FILMS * 53 % 100 < 4 + 2 * (i % FILMS)) {
                told.add(new Told(i, "CLICK"));
            }
        }
        return told;
    }

    private String cut(int film) {
        return film % campaign.brief().audiences().size() + "/" + LENGTHS[film / 2];
    }

    private static String script(int film) {
        var lines = List.of(
                new Line(LineRole.HOOK, "Warm at noon", "Your tea is still warm at noon."),
                new Line(LineRole.CALL_TO_ACTION, "Get yours", "Get yours today."));
        return Json.write(new ScriptDraft(
                Framework.values()[film % Framework.values().length], ANGLES[film % ANGLES.length], lines));
    }

    private UUID film(int i) {
        return films[i % FILMS];
    }

    private LocalDate day(int i) {
        return now.toLocalDate().minusDays(1 + i % DAYS);
    }

    private OffsetDateTime at(int i) {
        return now.minusDays(1 + i % DAYS).minusMinutes(i * 7 % 900);
    }

    private static String situation(int i) {
        return new Situation(PLACES[i % PLACES.length], DEVICES[i % DEVICES.length], i * 5 % 24, "-").key();
    }
}
