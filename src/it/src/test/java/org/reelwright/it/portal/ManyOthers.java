package org.reelwright.it.portal;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.reelwright.domain.lead.LeadField;
import org.reelwright.domain.shared.Json;

/** What else a large advertiser has: a ledger, a library, people who ask, and a record of what was done. */
record ManyOthers(Rows rows, UUID owner, OffsetDateTime now) {

    private static final int CHARGES = 10;
    private static final int CHATS = 2;
    private static final int DOINGS = 10;
    private static final int LAPSED = 50;
    private static final String[][] WORK = {
        {"SCRIPT", "word", "120"}, {"IMAGE", "picture", "1"}, {"SHOT", "second", "3.5"}, {"VOICE", "second", "12"}
    };
    private static final String HASH = "cd".repeat(32);

    /** Ten orders for each production, over ninety days. */
    void charges(UUID[] campaigns, UUID[] productions) throws SQLException {
        UUID[] jobs = ManyCampaigns.ids(productions.length);
        rows.add(
                "job (id, production_id, stage, subject, revision, priority, instruction, state, attempt, fence,"
                        + " next_attempt_at, created_at)",
                jobs.length,
                i -> new Object[] {
                    jobs[i], productions[i], "SCRIPT", "0/15", 1, 0, "", "DONE", 1, 1, now, now.minusMinutes(i)
                });
        rows.add(
                "charge (id, advertiser_id, campaign_id, production_id, job_id, stage, part, attempt, order_key,"
                        + " provider, instead_of, model, state, currency, reserved_micros, settled_micros, used, unit,"
                        + " quantity, ordered_on, ordered_at, note)",
                jobs.length * CHARGES,
                i -> charge(i, campaigns[i / CHARGES], productions[i / CHARGES], jobs[i / CHARGES]));
    }

    private Object[] charge(int i, UUID campaign, UUID production, UUID job) {
        String[] work = WORK[i % WORK.length];
        return new Object[] {
            UUID.randomUUID(),
            owner,
            campaign,
            production,
            job,
            work[0],
            i % CHARGES,
            1,
            UUID.randomUUID().toString(),
            i % 8 < 4 ? "kling" : "openai",
            "",
            "model-" + i % 3,
            "SETTLED",
            "USD",
            0L,
            12_000L,
            "[]",
            work[1],
            new BigDecimal(work[2]),
            LocalDate.now(ZoneOffset.UTC).minusDays(i % 90),
            now.minusDays(i % 90),
            ""
        };
    }

    /** Each film, and uploads; the rights to a few have ended. */
    void material(UUID[] campaigns, UUID[] films) throws SQLException {
        LocalDate lapsed = LocalDate.now(ZoneOffset.UTC).minusDays(9);
        String columns =
                "library_item (id, version, advertiser_id, campaign_id, kind, name, words, tags, owner, licence,"
                        + " expires_on, file_hash, file_media_type, file_size, still_hash, width, height, duration_ms, kept_at,"
                        + " changed_at, unread)";
        rows.add(columns, films.length, i -> item(films[i], campaigns[i / ManyCampaigns.FILMS], "FILM", null, i));
        rows.add(columns, campaigns.length, i -> item(UUID.randomUUID(), null, "PHOTO", i < LAPSED ? lapsed : null, i));
    }

    private Object[] item(UUID id, UUID campaign, String kind, LocalDate until, int i) {
        OffsetDateTime then = now.minusMinutes(i);
        return new Object[] {
            id,
            0,
            owner,
            campaign,
            kind,
            kind + " " + i,
            "bright calm morning",
            "{\"all\":[]}",
            "",
            "",
            until,
            HASH,
            "image/jpeg",
            1_000_000L,
            HASH,
            1080,
            1920,
            0,
            then,
            then,
            false
        };
    }

    /** One in two hundred waits for a person. */
    void chats(UUID[] campaigns) throws SQLException {
        UUID[] chats = ManyCampaigns.ids(CHATS * campaigns.length);
        rows.add(
                "conversation (id, version, campaign_id, advertiser_id, token_hash, language, state, said, started_at,"
                        + " last_at)",
                chats.length,
                i -> chat(chats[i], campaigns[i % campaigns.length], i));
        rows.add(
                "utterance (conversation_id, ordinal, speaker, words, sources, said_at)",
                chats.length * 3,
                i -> new Object[] {
                    chats[i / 3],
                    i % 3 + 1,
                    i % 3 == 1 ? "VISITOR" : "ASSISTANT",
                    "Words " + i,
                    "[]",
                    now.minusMinutes(i)
                });
    }

    private Object[] chat(UUID id, UUID campaign, int i) {
        String state = i % 200 == 0 ? "WAITING" : "CLOSED";
        String token = UUID.randomUUID().toString();
        return new Object[] {
            id, 0, campaign, owner, token, "ENGLISH", state, 3, now.minusMinutes(i + 5), now.minusMinutes(i)
        };
    }

    void leads(UUID[] campaigns) throws SQLException {
        String given = Json.write(Map.of(LeadField.NAME, "Ann", LeadField.EMAIL, "ann@shop.example"));
        rows.add(
                "lead (id, version, campaign_id, advertiser_id, given, language, consent, consented_at, withdraw_hash,"
                        + " verdict, judged_by)",
                campaigns.length,
                i -> lead(campaigns[i % campaigns.length], given, now.minusMinutes(i)));
    }

    private Object[] lead(UUID campaign, String given, OffsetDateTime then) {
        UUID id = UUID.randomUUID();
        return new Object[] {id, 0, campaign, owner, given, "ENGLISH", "Yes.", then, id.toString(), "NOT_YET", "rules"};
    }

    void doings(int campaigns) throws SQLException {
        rows.add("audit_entry (id, said_at, who, advertiser_id, what, about)", DOINGS * campaigns, i -> new Object[] {
            UUID.randomUUID(), now.minusMinutes(i), "person" + i % 20, owner, "changed a brief", "campaign " + i
        });
    }

    void shows(UUID[] campaigns) throws SQLException {
        rows.add(
                "run_of_show (id, version, campaign_id, advertiser_id, title, ordered_as, script, edition, status, zone,"
                        + " seconds, products, provider, model, ordered_by, changed_at, changed_by)",
                campaigns.length,
                i -> show(campaigns[i], i));
    }

    private Object[] show(UUID campaign, int i) {
        return new Object[] {
            UUID.randomUUID(),
            0,
            campaign,
            owner,
            "Show " + i,
            "{}",
            "{}",
            1,
            "DRAFT",
            "UTC",
            2700,
            3,
            "studio",
            "1",
            "demo",
            now.minusMinutes(i),
            "demo"
        };
    }
}
