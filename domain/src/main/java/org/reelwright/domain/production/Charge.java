package org.reelwright.domain.production;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.shared.Money;

/**
 * The ledger's line for one order to one provider. Its life: reserved before the order is sent; perhaps unknown, when no
 * answer came; settled when something is owed, or released. Unique by the key that it was sent with and by provider,
 * ticket and stage, so nothing is owed twice. Whoever changes it holds its row lock.
 */
@Entity
public class Charge {

    private static final int LONGEST_NOTE = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private UUID advertiserId;
    private UUID campaignId;
    private UUID productionId;
    private UUID jobId;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Enumerated(EnumType.STRING)
    private Talk talk;

    private int part;
    private int attempt;
    private String orderKey;
    private String orderHash;
    private String provider;
    private String insteadOf;
    private String model;
    private String ticket;

    @Enumerated(EnumType.STRING)
    private ChargeState state;

    private String currency;
    private long reservedMicros;
    private long settledMicros;

    @Convert(converter = UsageColumn.class)
    private List<Usage> used;

    private String unit;
    private BigDecimal quantity;
    private LocalDate orderedOn;
    private Instant orderedAt;
    private Instant acceptedAt;
    private Instant endedAt;
    private String note;
    private String result;

    protected Charge() {}

    /** Stored before the order is sent. @param most what it can cost at most */
    public static Charge reserve(Intent intent, Production production, Money most, Instant now) {
        Charge charge = reserve(intent.key(), intent.provider(), intent.day(), most, now);
        charge.advertiserId = production.advertiserId();
        charge.campaignId = production.campaignId();
        charge.productionId = production.id();
        charge.jobId = intent.job().id();
        charge.stage = intent.job().stage();
        charge.part = intent.part();
        charge.attempt = intent.attempt();
        charge.orderHash = intent.orderHash().orElse(null);
        charge.insteadOf = intent.insteadOf();
        return charge;
    }

    /** As {@link #reserve(Intent, Production, Money, Instant)}, for an order that no job waits for. */
    public static Charge reserve(TalkIntent intent, Money most, Instant now) {
        Charge charge = reserve(intent.key(), intent.provider(), intent.day(), most, now);
        charge.advertiserId = intent.campaign().advertiserId();
        charge.campaignId = intent.campaign().id();
        charge.talk = intent.talk();
        charge.attempt = 1;
        charge.insteadOf = "";
        return charge;
    }

    private static Charge reserve(String key, String provider, LocalDate day, Money most, Instant now) {
        var charge = new Charge();
        charge.orderKey = key;
        charge.provider = provider;
        charge.model = "";
        charge.state = ChargeState.RESERVED;
        charge.currency = most.currency();
        charge.reservedMicros = most.micros();
        charge.used = List.of();
        charge.unit = "";
        charge.quantity = BigDecimal.ZERO;
        charge.orderedOn = day;
        charge.orderedAt = now;
        charge.note = "";
        return charge;
    }

    /** The provider is at work on it. */
    public void accept(String providersTicket, Instant now) {
        if (state.isOpen()) {
            state = ChargeState.RESERVED;
            ticket = providersTicket;
            acceptedAt = acceptedAt == null ? now : acceptedAt;
        }
    }

    public void doubt(String why) {
        if (state.isOpen()) {
            state = ChargeState.UNKNOWN;
            note = shortened(why);
        }
    }

    /** @return whether it was open; if not, nothing changed and nothing more is owed */
    public boolean settle(Bill bill, String keptResult, Instant now) {
        if (!end(ChargeState.SETTLED, "", now)) {
            return false;
        }
        model = bill.by().model();
        used = List.copyOf(bill.used());
        settledMicros = bill.cost().micros();
        unit = bill.material().unit();
        quantity = bill.material().quantity();
        result = keptResult.isEmpty() ? null : keptResult;
        return true;
    }

    /** Owes what came to nothing. @return as {@link #settle} */
    public boolean waste(Bill bill, String why, Instant now) {
        boolean was = settle(bill, "", now);
        note = was ? shortened(why) : note;
        return was;
    }

    /** What cannot be found out is taken as owed, so that no budget is passed unseen. */
    public boolean settleInFull(String why, Instant now) {
        boolean was = end(ChargeState.SETTLED, why, now);
        settledMicros = was ? reservedMicros : settledMicros;
        return was;
    }

    /** @return whether it was open; if not, nothing changed */
    public boolean release(String why, Instant now) {
        return end(ChargeState.RELEASED, why, now);
    }

    private boolean end(ChargeState how, String why, Instant now) {
        if (!state.isOpen()) {
            return false;
        }
        state = how;
        note = shortened(why);
        endedAt = now;
        return true;
    }

    private static String shortened(String why) {
        return why.length() <= LONGEST_NOTE ? why : why.substring(0, LONGEST_NOTE);
    }

    public UUID id() {
        return id;
    }

    public UUID advertiserId() {
        return advertiserId;
    }

    public UUID campaignId() {
        return campaignId;
    }

    /** Of an order that a job waits for, as are {@link #jobId} and {@link #stage}. */
    public UUID productionId() {
        return productionId;
    }

    public UUID jobId() {
        return jobId;
    }

    public Stage stage() {
        return stage;
    }

    /** What was asked for beside films; empty for an order that a job waits for. */
    public Optional<Talk> talk() {
        return Optional.ofNullable(talk);
    }

    public int part() {
        return part;
    }

    public int attempt() {
        return attempt;
    }

    /** What the order was sent with. */
    public String key() {
        return orderKey;
    }

    public String provider() {
        return provider;
    }

    /** Why not the provider that was configured first; empty when it is that one. */
    public String insteadOf() {
        return insteadOf;
    }

    public Optional<String> ticket() {
        return Optional.ofNullable(ticket);
    }

    public ChargeState state() {
        return state;
    }

    public Money reserved() {
        return new Money(reservedMicros, currency);
    }

    /** Zero unless it is settled. */
    public Money settled() {
        return new Money(settledMicros, currency);
    }

    /** Whether it is owed though nothing came of it; the note says why. */
    public boolean isWasted() {
        return state == ChargeState.SETTLED && settledMicros > 0 && unit.isEmpty();
    }

    public List<Usage> used() {
        return used;
    }

    public Material material() {
        return new Material(unit, quantity);
    }

    public Provenance by() {
        return new Provenance(provider, model);
    }

    public LocalDate orderedOn() {
        return orderedOn;
    }

    public Instant orderedAt() {
        return orderedAt;
    }

    public Optional<Instant> acceptedAt() {
        return Optional.ofNullable(acceptedAt);
    }

    public String note() {
        return note;
    }

    /** What was made, as JSON, where the job keeps it here until its other parts are there. */
    public Optional<String> result() {
        return Optional.ofNullable(result);
    }
}
