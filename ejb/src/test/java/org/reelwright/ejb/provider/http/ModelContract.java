package org.reelwright.ejb.provider.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelwright.domain.production.Model;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.production.Usage;
import org.reelwright.domain.shared.OutsideTrouble;

/**
 * What every adapter keeps, whatever its vendor's format is. A subclass gives the adapter and its vendor's words.
 *
 * @param <O> order
 * @param <R> result
 */
public abstract class ModelContract<O, R> {

    protected static final String KEY = "2f1c6f0e-0d5e-4c1b-8a51-6a6a8a1f3b77";

    private static final List<Canned> GARBAGE =
            List.of(Canned.bytes(200, "text/html", "<html>Bad gateway</html>".getBytes()));

    protected final ScriptedVendor vendor = new ScriptedVendor();
    protected Wiring wiring;
    private Model<O, R> model;
    private VendorScript says;

    @TempDir
    Path folder;

    /** Of the adapter, whose address is {@link #vendor}'s. */
    protected abstract Map<String, String> settings();

    protected abstract Model<O, R> model();

    protected abstract O order();

    protected abstract VendorScript script();

    /** What the vendor says was used when it is ready, or what counts if it says nothing. */
    protected abstract List<Usage> used();

    protected abstract void isGood(R result);

    /** Where a test may keep files of its own. */
    protected final Path folder() {
        return folder;
    }

    @BeforeEach
    void wire() {
        wiring = new Wiring(folder, settings());
        model = model();
        says = script();
    }

    @AfterEach
    void hangUp() {
        vendor.close();
    }

    @Test
    void makesWhatWasOrderedAndTellsWhatItCost() {
        var ready = (Progress.Ready<R>) finished();

        isGood(ready.result());
        assertThat(ready.provenance().provider()).isEqualTo(model.provider());
        assertThat(ready.used()).usingElementComparator(ModelContract::compare).isEqualTo(used());
    }

    @Test
    void needsAtLeastWhatIsUsed() {
        List<Usage> needs = model.needs(order());

        for (Usage one : used()) {
            assertThat(needs).anySatisfy(need -> {
                assertThat(need.model() + need.unit()).isEqualTo(one.model() + one.unit());
                assertThat(need.quantity()).isGreaterThanOrEqualTo(one.quantity());
            });
        }
    }

    @Test
    void waitsWithoutHoldingAnythingWhileTheVendorWorks() {
        assumeThat(says.taken()).isNotEmpty();
        String ticket = taken();
        vendor.says(says.working());

        var pending = (Progress.Pending<R>) model.resume(ticket);

        assertThat(pending.ticket()).isEqualTo(ticket).hasSizeLessThan(1000);
        assertThat(pending.checkAfter()).isPositive();
    }

    @Test
    void saysWhyAnOrderIsDeclined() {
        vendor.says(says.declined());

        var declined = (Progress.Declined<R>) model.begin(order(), KEY);

        assertThat(declined.why()).isNotBlank();
    }

    @Test
    void triesAgainLaterWhenTheVendorIsBusy() {
        vendor.says(says.busy());

        assertThat(model.begin(order(), KEY)).isInstanceOfSatisfying(Progress.Broken.class, broken -> {
            assertThat(broken.worthRetrying()).isTrue();
            assertThat(broken.used()).isEmpty();
        });
    }

    @Test
    void doesNotTryAgainWhenTheVendorNeverWill() {
        vendor.says(says.barred());

        assertThat(model.begin(order(), KEY))
                .isInstanceOfSatisfying(Progress.Broken.class, broken -> assertThat(broken.worthRetrying())
                        .isFalse());
    }

    @Test
    void sendsAnOrderOnceAndIsUnsureWhenTheVendorHangsUp() {
        vendor.says(List.of(Canned.HANG_UP));

        assertThat(model.begin(order(), KEY)).isInstanceOf(Progress.Unsure.class);
        assertThat(vendor.asked()).hasSize(1);
    }

    @Test
    void isUnsureAfterAnAnswerThatSaysNothing() {
        vendor.says(GARBAGE);

        assertThat(model.begin(order(), KEY)).isNotInstanceOfAny(Progress.Ready.class, Progress.Pending.class);
        assertThat(vendor.asked()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void holdsNoReplyOfFiftyMegabytes() {
        vendor.says(List.of(Canned.huge()));

        assertThat(model.begin(order(), KEY)).isInstanceOf(Progress.Unsure.class);
    }

    @Test
    void findsAnOrderThatGotNoAnswer() {
        vendor.says(says.found().orElse(List.of()));

        Optional<Progress<R>> found = model.find(order(), KEY);

        if (says.found().isPresent()) {
            assertThat(found).get().isInstanceOfAny(Progress.Pending.class, Progress.Ready.class);
        } else {
            assertThat(found).get().isInstanceOfSatisfying(Progress.Broken.class, lost -> {
                assertThat(lost.used()).isEqualTo(model.needs(order()));
                assertThat(lost.worthRetrying()).isTrue();
            });
        }
    }

    @Test
    void knowsThatAnOrderNeverArrived() {
        assumeThat(says.found()).isPresent();
        vendor.says(says.unknown());

        assertThat(model.find(order(), KEY)).isEmpty();
    }

    @Test
    void sendsItsKeyWhereTheVendorCanBeAskedByIt() {
        assumeThat(says.found()).isPresent();
        taken();

        assertThat(vendor.asked()).anySatisfy(asked -> assertThat(asked.body()).contains(KEY));
    }

    @Test
    void asksAgainAfterAnAnswerThatSaysNothing() {
        assumeThat(says.taken()).isNotEmpty();
        String ticket = taken();
        vendor.says(GARBAGE);
        vendor.says(GARBAGE);

        assertThatThrownBy(() -> model.resume(ticket))
                .isInstanceOfSatisfying(OutsideTrouble.class, trouble -> assertThat(trouble.worthRetrying())
                        .isTrue());
    }

    @Test
    void isTroubleOutsideWhenNobodyAnswersAtAll() {
        vendor.close();

        assertThatThrownBy(() -> model.begin(order(), KEY))
                .isInstanceOfSatisfying(OutsideTrouble.class, trouble -> assertThat(trouble.worthRetrying())
                        .isTrue());
    }

    private Progress<R> finished() {
        if (says.taken().isEmpty()) {
            vendor.says(says.ready());
            return model.begin(order(), KEY);
        }
        String ticket = taken();
        vendor.says(says.ready());
        return model.resume(ticket);
    }

    private String taken() {
        vendor.says(says.taken());
        Progress<R> begun = model.begin(order(), KEY);
        assertThat(begun).as("%s", begun).isInstanceOf(Progress.Pending.class);
        return ((Progress.Pending<R>) begun).ticket();
    }

    private static int compare(Usage a, Usage b) {
        return (a.model() + a.unit()).equals(b.model() + b.unit())
                ? a.quantity().compareTo(b.quantity())
                : 1;
    }
}
