package org.reelwright.ejb.report;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPCellEvent;
import com.lowagie.text.pdf.PdfPTable;
import java.awt.Color;
import org.reelwright.domain.report.Rate;

/**
 * Draws a rate at the foot of its cell: a dot on the line that is its interval. All cells of a column have one scale, so that eyes
 * can compare them.
 *
 * @param end what lies at the right edge, 0 to 1
 */
record PdfWhisker(Rate rate, double end) implements PdfPCellEvent {

    /** What a cell needs below its text. Points. */
    static final float HEIGHT = 11;

    private static final float INSET = 4;
    private static final float DOT = 2.2f;
    private static final Color SCALE = new Color(0xe4, 0xe1, 0xda);
    private static final Color MARK = new Color(0x3b, 0x4c, 0xca);

    @Override
    public void cellLayout(PdfPCell cell, Rectangle place, PdfContentByte[] canvases) {
        PdfContentByte pen = canvases[PdfPTable.TEXTCANVAS];
        float y = place.getBottom() + INSET + DOT;
        pen.saveState();
        line(pen, place, y, 0, end, .5f, SCALE);
        line(pen, place, y, rate.low(), rate.high(), 1.4f, MARK);
        pen.setColorFill(MARK);
        pen.circle(x(place, rate.value()), y, DOT);
        pen.fill();
        pen.restoreState();
    }

    private void line(PdfContentByte pen, Rectangle place, float y, double from, double to, float width, Color colour) {
        pen.setColorStroke(colour);
        pen.setLineWidth(width);
        pen.moveTo(x(place, from), y);
        pen.lineTo(x(place, to), y);
        pen.stroke();
    }

    private float x(Rectangle place, double share) {
        float width = place.getWidth() - 2 * INSET;
        return place.getLeft() + INSET + (float) (Math.min(share / end, 1) * width);
    }
}
