package org.reelwright.ejb.livestream;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.reelwright.domain.livestream.Clocked;
import org.reelwright.domain.livestream.Pace;
import org.reelwright.domain.livestream.PointKind;
import org.reelwright.domain.livestream.RunOfShow;
import org.reelwright.domain.livestream.Segment;
import org.reelwright.domain.livestream.ShowStatus;
import org.reelwright.domain.livestream.TalkingPoint;
import org.reelwright.domain.livestream.Timing;
import org.reelwright.domain.shared.Language;

/** A run of show as it is printed: every line with its time, in the words of its language. */
final class CallSheet {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /** @param mark what kind of line it is; empty for what is simply said */
    record Row(String at, String mark, String words, PointKind kind) {}

    record Part(String at, String lasts, String title, List<Row> rows) {}

    private final RunOfShow show;
    private final boolean chinese;

    CallSheet(RunOfShow show) {
        this.show = show;
        this.chinese = show.order().language() == Language.CHINESE;
    }

    String title() {
        return show.title();
    }

    /** When, how long, by whom, and how far it is approved. */
    String about() {
        String when = show.startsAt()
                .map(on -> MOMENT.format(on) + " " + show.zone().getId() + " · ")
                .orElse("");
        String edition = chinese ? "第 " + show.edition() + " 版" : "edition " + show.edition();
        return when + Clocked.of(show.order().seconds()) + " · " + edition + " · " + status();
    }

    String footer() {
        return chinese ? "由 AI 协助撰写，请在直播前核对。" : "Written with the help of AI. Check it before you go live.";
    }

    List<Part> parts() {
        List<Segment> segments = show.script().segments();
        int[] starts = Timing.starts(segments);
        var parts = new ArrayList<Part>();
        for (int i = 0; i < starts.length; i++) {
            Segment segment = segments.get(i);
            parts.add(new Part(
                    Clocked.of(starts[i]), Clocked.of(segment.seconds()), segment.title(), rows(segment, starts[i])));
        }
        return parts;
    }

    private List<Row> rows(Segment segment, int start) {
        List<TalkingPoint> points = segment.points();
        if (points.isEmpty()) {
            return List.of();
        }
        int[] lengths = Timing.share(points.stream().mapToDouble(Pace::seconds).toArray(), segment.seconds(), 0);
        var rows = new ArrayList<Row>();
        int at = start;
        for (int i = 0; i < lengths.length; i++) {
            TalkingPoint point = points.get(i);
            rows.add(new Row(Clocked.of(at), mark(point.kind()), point.words(), point.kind()));
            at += lengths[i];
        }
        return rows;
    }

    private String mark(PointKind kind) {
        return switch (kind) {
            case SAY -> "";
            case CUE -> chinese ? "动作" : "Do";
            case QUESTION -> chinese ? "问" : "Q";
            case ANSWER -> chinese ? "答" : "A";
            case LEGAL -> chinese ? "原文照读" : "Word for word";
        };
    }

    private String status() {
        ShowStatus status = show.status();
        if (chinese) {
            return switch (status) {
                case DRAFT -> "草稿";
                case IN_REVIEW -> "审核中";
                case APPROVED -> "已批准";
                case REJECTED -> "未通过";
            };
        }
        return status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
