package org.reelwright.ejb.production;

import static org.reelwright.domain.campaign.Briefs.brief;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.reelwright.domain.account.Advertiser;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.campaign.CampaignStatus;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.production.Artifact;
import org.reelwright.domain.production.Charge;
import org.reelwright.domain.production.Job;
import org.reelwright.domain.production.Model;
import org.reelwright.domain.production.Production;
import org.reelwright.domain.production.ProductionView;
import org.reelwright.domain.production.Purse;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.production.Subject;
import org.reelwright.domain.shot.Shot;
import org.reelwright.ejb.shared.TestDatabase;

/** The engine on a test's database, without a server and with a clock that a test moves. */
final class Engine implements AutoCloseable {

    static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");

    final TestClock clock = new TestClock(NOON);
    final Settings settings = new Settings();
    final TestDatabase database;
    final Transactions transactions;
    final ScriptedProvider acme = new ScriptedProvider("acme");
    final ScriptedProvider studio = new ScriptedProvider("studio");
    final ClipWork work = new ClipWork(this);
    final Jobs jobs;
    final OwnLedger ledger;
    final Gates gates = new Gates();
    final ModelRun models = new ModelRun();
    final Polls polls = new Polls();
    final Leftovers leftovers = new Leftovers();
    final Inbox inbox;
    final Models installed = new Models() {
        @Override
        <M extends Model<?, ?>> Optional<M> find(Class<M> port, String provider) {
            return List.of(acme, studio).stream()
                    .filter(p -> p.provider().equals(provider))
                    .findFirst()
                    .map(port::cast);
        }
    };
    private final Terms terms = new Terms();
    private final StageWorks stages = new StageWorks() {
        @Override
        StageWork of(Stage stage) {
            return work;
        }
    };
    final JobRun run = new JobRun();
    private String owner = "node-1";

    Engine() {
        this(new TestDatabase());
    }

    /** @param database empty */
    Engine(TestDatabase database) {
        this.database = database;
        transactions = new Transactions(database);
        jobs = new OwnJobs(transactions);
        ledger = new OwnLedger(transactions);
        inbox = new OwnInbox(transactions);
        studio.instant = true;
        settings.set("reelwright.models.shot", "acme").set("reelwright.prices.acme.m-1.0.second", "0.04");
        terms.config = settings;
        var tariff = new Tariff();
        tariff.config = settings;
        tariff.clock = clock;
        installed.config = settings;
        stages.models = installed;
        keepBooks(tariff);
        keepJobs();
        runModels();
    }

    private void keepBooks(Tariff tariff) {
        var purses = new Purses();
        purses.database = transactions.entities;
        purses.tariff = tariff;
        ledger.database = transactions.entities;
        ledger.purses = purses;
        ledger.tariff = tariff;
        ledger.terms = terms;
        ledger.clock = clock;
        gates.terms = terms;
        gates.clock = clock;
    }

    private void keepJobs() {
        jobs.database = transactions.entities;
        jobs.clock = clock;
        jobs.chance = new Random(1);
        jobs.moved = new NoFollowers();
        jobs.inbox = inbox;
        inbox.database = transactions.entities;
        inbox.clock = clock;
        jobs.following = new Following();
        jobs.following.database = transactions.entities;
        jobs.following.clock = clock;
        jobs.following.scenes = (production, cut) -> 1;
    }

    private void runModels() {
        models.models = installed;
        models.ledger = ledger;
        models.gates = gates;
        models.terms = terms;
        models.answers = new Answers();
        models.settling = new Settling();
        models.settling.ledger = ledger;
        models.settling.terms = terms;
        models.settling.clock = clock;
        models.settling.chance = new Random(2);
        models.sending = new Sending();
        models.sending.models = installed;
        models.sending.ledger = ledger;
        models.sending.gates = gates;
        models.sending.terms = terms;
        models.sending.settling = models.settling;
        ask();
    }

    private void ask() {
        run.stages = stages;
        run.jobs = jobs;
        polls.stages = stages;
        polls.gates = gates;
        polls.terms = terms;
        polls.answers = models.answers;
        polls.run = run;
        polls.jobs = jobs;
        polls.clock = clock;
        polls.chance = new Random(3);
        leftovers.ledger = ledger;
        leftovers.stages = stages;
        leftovers.gates = gates;
        leftovers.terms = terms;
        leftovers.clock = clock;
    }

    /** For orders that no job waits for. */
    Talks talks() {
        var talks = new Talks();
        talks.ledger = ledger;
        talks.gates = gates;
        talks.terms = terms;
        return talks;
    }

    /** A running production with so many shots to make and nothing else. */
    UUID begin(int shots) {
        return begin(shots, brief().build());
    }

    UUID begin(int shots, Brief brief) {
        return transactions.anew(() -> {
            var em = transactions.entities;
            Advertiser advertiser = Advertiser.join("Nordic Outdoor", NOON);
            em.persist(advertiser);
            Campaign campaign = Campaign.draft(advertiser.id(), brief, NOON);
            em.persist(campaign);
            campaign.moveTo(CampaignStatus.IN_PRODUCTION);
            Production production = Production.start(campaign, 1, NOON);
            em.persist(production);
            IntStream.range(0, shots)
                    .mapToObj(i -> Subject.cut(0, 6).in(Shape.SQUARE).scene(i))
                    .forEach(s -> em.persist(Job.order(production.id(), Stage.SHOT, s, 1, 0, "", clock.instant())));
            return production.id();
        });
    }

    /** One round of everything that is due now, as a node does it once a second. */
    void tick() {
        List<Job> ready = jobs.claim(owner, 1000, EnumSet.allOf(Stage.class));
        ready.forEach(run::run);
        jobs.claimDue(owner, 1000).forEach(polls::poll);
        polls.flush();
    }

    void ticks(int times, Duration apart) {
        for (int i = 0; i < times; i++) {
            clock.pass(apart);
            tick();
        }
    }

    /** Claims and never settles, as a node does that is killed. */
    List<Job> claimAndDie() {
        List<Job> claimed = jobs.claim(owner, 1000, Set.of(Stage.SHOT));
        owner = owner + "'";
        return claimed;
    }

    /** As its people see the first production. */
    ProductionView view() {
        return transactions.anew(() -> ProductionView.of(
                this.<Production>all(Production.class).get(0), all(), charges(), Optional.empty(), clock.instant()));
    }

    List<UUID> advertisers() {
        return this.<Advertiser>all(Advertiser.class).stream()
                .map(Advertiser::id)
                .toList();
    }

    boolean hasShot(Job job) {
        return transactions.anew(() -> !transactions
                .entities
                .createQuery("select s.id from Shot s where s.productionId = :p and s.subject = :s", UUID.class)
                .setParameter("p", job.productionId())
                .setParameter("s", job.subject().path())
                .getResultList()
                .isEmpty());
    }

    void keep(Artifact artifact) {
        transactions.entities.persist(artifact);
    }

    List<Shot> made() {
        return transactions.anew(() -> new ArrayList<>(shots()));
    }

    List<Charge> charges() {
        return all(Charge.class);
    }

    List<Purse> purses() {
        return all(Purse.class);
    }

    List<Job> all() {
        return all(Job.class);
    }

    Job job() {
        return all().get(0);
    }

    <T> List<T> all(Class<T> type) {
        return transactions.anew(() -> transactions
                .entities
                .createQuery("select x from " + type.getSimpleName() + " x", type)
                .getResultList());
    }

    private List<Shot> shots() {
        return transactions
                .entities
                .createQuery("select s from Shot s", Shot.class)
                .getResultList();
    }

    @Override
    public void close() {
        database.close();
    }
}
