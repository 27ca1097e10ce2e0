package org.reelwright.domain.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.reelwright.domain.asset.AssetKind;
import org.reelwright.domain.asset.BrandKit;
import org.reelwright.domain.asset.ModelRelease;
import org.reelwright.domain.campaign.BriefDraft.BudgetDraft;
import org.reelwright.domain.campaign.BriefDraft.GoalDraft;
import org.reelwright.domain.campaign.BriefDraft.MakingDraft;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Findings;
import org.reelwright.domain.shared.Money;
import org.reelwright.domain.shared.PlainText;

/**
 * Makes a brief of a draft, or says everything that is wrong with it. A product name, one photo and a total budget are
 * enough; the rest has defaults: 6, 15 and 30 s in every shape, for everyone, in English, thirty days from today, the
 * budget spread evenly, and labelled as is usual for each language.
 */
public final class BriefCheck {

    public static final int LONGEST_NAME = 120;
    public static final int MOST_PHOTOS = 10;
    private static final List<Integer> USUAL_LENGTHS = List.of(6, 15, 30);

    /** What the advertiser has uploaded. */
    @FunctionalInterface
    public interface Material {
        boolean has(UUID asset, AssetKind kind);

        /** The last day of the rights to it, where they have ended; whoever keeps no rights has none that end. */
        default Optional<LocalDate> ended(UUID asset) {
            return Optional.empty();
        }

        /** Why a film of a person may not be used; empty where that person agreed, in writing, and still does. */
        default Optional<String> forbidden(UUID recording) {
            return Optional.of(ModelRelease.MISSING);
        }
    }

    private final Findings findings = new Findings();
    private final Instant now;
    private final Optional<Flight> flightBefore;
    private final Picks picks;

    private BriefCheck(Instant now, Optional<Flight> flightBefore, Material material) {
        this.now = now;
        this.flightBefore = flightBefore;
        this.picks = new Picks(findings, material);
    }

    public static Checked<Brief> check(BriefDraft draft, Instant now, Material material) {
        return new BriefCheck(now, Optional.empty(), material).read(draft);
    }

    /** As {@link #check}, but a flight that has begun may keep its first day. */
    public static Checked<Brief> checkRevision(BriefDraft draft, Brief before, Instant now, Material material) {
        return new BriefCheck(now, Optional.of(before.flight()), material).read(draft);
    }

    private Checked<Brief> read(BriefDraft draft) {
        var money = Optional.ofNullable(draft.budget());
        Amounts amounts = Amounts.in(money.map(BudgetDraft::currency).orElse(""), "budget.currency", findings);
        Product product = new ProductCheck(findings, picks, amounts).read(Optional.ofNullable(draft.product()));
        BrandKit brand = new BrandCheck(findings, picks).read(Optional.ofNullable(draft.brand()));
        List<Audience> audiences = new AudienceCheck(findings, picks).read(draft.audiences());
        Goal goal =
                goal(Optional.ofNullable(draft.goal()), product.landingPage().isPresent(), amounts);
        Flight flight = new FlightCheck(findings, now, flightBefore).read(Optional.ofNullable(draft.flight()));
        Optional<Budget> budget = new BudgetCheck(findings, amounts).read(money, flight);
        List<Shape> shapes =
                picks.some("shapes", draft.shapes(), List.of(Shape.values()), Shape::parse, "9:16, 1:1 or 16:9");
        List<Integer> lengths =
                picks.some("lengths", draft.lengths(), USUAL_LENGTHS, BriefCheck::seconds, "6, 15, 30, 60, 90 or 180");
        Optional<LabelRule> label = label(PlainText.line(draft.label()));
        Making making = making(Optional.ofNullable(draft.making()), amounts);
        Targeting targeting = new TargetingCheck(findings).read(Optional.ofNullable(draft.targeting()));
        List<String> leftOut = new FilmCheck(findings).leftOut(draft.leftOut(), audiences.size(), shapes, lengths);
        Optional<Casting> presenter = new PresenterCheck(findings, picks).read(Optional.ofNullable(draft.presenter()));
        findings.expect(
                presenter.isEmpty() || making.safeZone() == SafeZone.STORIES,
                "making.safeZone",
                "A presenter stands where Reels and Shorts lay their buttons. Choose stories and feeds, or no presenter.");
        return findings.judge(() -> new Brief(
                product,
                brand,
                audiences,
                goal,
                budget.orElseThrow(),
                flight,
                shapes,
                lengths,
                label,
                making,
                targeting,
                leftOut,
                presenter));
    }

    private Making making(Optional<MakingDraft> draft, Amounts amounts) {
        String typed = PlainText.line(draft.map(MakingDraft::fallback).orElse(""));
        findings.expect(
                typed.isEmpty() || typed.equals("true") || typed.equals("false"),
                "making.fallback",
                "Say true or false: whether another provider may step in.");
        return new Making(
                amounts.positive("making.budget", draft.map(MakingDraft::budget).orElse("")),
                typed.equals("true"),
                picks.one(
                        "making.safeZone",
                        draft.map(MakingDraft::safeZone).orElse(""),
                        SafeZone.values(),
                        SafeZone.STORIES));
    }

    private Goal goal(Optional<GoalDraft> draft, boolean leadsSomewhere, Amounts amounts) {
        Objective usual = leadsSomewhere ? Objective.TRAFFIC : Objective.REACH;
        Objective objective =
                picks.one("goal.objective", draft.map(GoalDraft::objective).orElse(""), Objective.values(), usual);
        Optional<Money> targetCpa = amounts.positive(
                "goal.targetCpa", draft.map(GoalDraft::targetCpa).orElse(""));
        findings.expect(
                objective != Objective.REACH || targetCpa.isEmpty(),
                "goal.targetCpa",
                "A target cost goes with clicks, conversions or leads. Leave it empty or change the objective.");
        findings.expect(
                leadsSomewhere || objective != Objective.TRAFFIC && objective != Objective.CONVERSIONS,
                "product.landingPage",
                "Clicks must lead somewhere: give a landing page, or choose reach as the objective.");
        return new Goal(objective, target(draft.map(GoalDraft::target).orElse("")), targetCpa);
    }

    private OptionalLong target(String typed) {
        String digits = PlainText.line(typed);
        if (digits.isEmpty()) {
            return OptionalLong.empty();
        }
        boolean fine = digits.matches("0*[1-9]\\d{0,11}");
        findings.expect(
                fine, "goal.target", "This is not a target. Give a whole number above zero, without separators.");
        return fine ? OptionalLong.of(Long.parseLong(digits)) : OptionalLong.empty();
    }

    private Optional<LabelRule> label(String typed) {
        return typed.isEmpty()
                ? Optional.empty()
                : Optional.of(picks.one("label", typed, LabelRule.values(), LabelRule.EU_AI_ACT));
    }

    private static Optional<Integer> seconds(String typed) {
        return Brief.LENGTHS.stream()
                .filter(length -> String.valueOf(length).equals(typed))
                .findFirst();
    }
}
