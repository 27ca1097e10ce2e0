package org.reelwright.ejb.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.presenter.PresenterModel;
import org.reelwright.domain.presenter.PresenterOrder;
import org.reelwright.domain.presenter.SpeakingParts;
import org.reelwright.domain.production.Grain;
import org.reelwright.domain.production.Production;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.shared.ContentHash;
import org.reelwright.domain.shot.Clip;
import org.reelwright.domain.voice.Speech;
import org.reelwright.domain.voice.VoiceModel;
import org.reelwright.ejb.presenter.PresenterOrders;
import org.reelwright.ejb.production.EqualOrders;
import org.reelwright.ejb.production.Models;
import org.reelwright.ejb.production.Prices;
import org.reelwright.ejb.voice.Recordings;

/** Which lines a presenter will be seen speaking anew. */
@ApplicationScoped
class ForeseenPresenter {

    /** Of what nobody has spoken yet: roughly as long as people take. */
    private static final int MS_A_LETTER = 62;

    private static final StoredFile UNSPOKEN = new StoredFile("", "audio/wav", 0);

    @Inject
    Models models;

    @Inject
    Recordings recordings;

    @Inject
    PresenterOrders orders;

    @Inject
    EqualOrders equals;

    @Inject
    Prices prices;

    void estimate(Room room, Foresight.Estimate bill) {
        Production production = room.production();
        List<PresenterOrder> anew = new ArrayList<>();
        int kept = 0;
        for (PresenterOrder order : orders(room, production)) {
            boolean there = equals.find(production.advertiserId(), ContentHash.ofOrder(order), Clip.class)
                    .isPresent();
            kept += there ? 1 : 0;
            if (!there) {
                anew.add(order);
            }
        }
        bill.add(
                Stage.PRESENTER,
                anew.size(),
                kept,
                anew.stream()
                        .map(order -> prices.of(PresenterModel.class, Stage.PRESENTER, order))
                        .toList());
    }

    private List<PresenterOrder> orders(Room room, Production production) {
        var cut = room.film().subject().at(Grain.CUT);
        String voice = models.of(VoiceModel.class, Stage.VOICE).provider();
        var spoken = recordings.of(production.id(), cut, voice, room.board().voice());
        return SpeakingParts.of(
                        production.brief().presenter().orElseThrow(),
                        room.board().plan())
                .stream()
                .map(line -> room.board().lines().get(line).spoken())
                .filter(words -> !words.isBlank())
                .map(words -> orders.of(production, room.board().plan(), speech(spoken, words)))
                .toList();
    }

    private static Speech speech(Recordings.Kept spoken, String words) {
        return Optional.ofNullable(spoken.byWords().get(words))
                .orElseGet(() -> new Speech(UNSPOKEN, words.length() * MS_A_LETTER, List.of()));
    }
}
