package org.reelwright.ejb.rendition;

import com.adobe.internal.xmp.XMPConst;
import com.adobe.internal.xmp.XMPError;
import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.XMPMetaFactory;
import com.adobe.internal.xmp.XMPPathFactory;
import com.adobe.internal.xmp.options.PropertyOptions;
import com.adobe.internal.xmp.options.SerializeOptions;
import com.adobe.internal.xmp.properties.XMPProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reelwright.domain.rendition.DigitalSource;
import org.reelwright.domain.rendition.FilmProvenance;
import org.reelwright.domain.rendition.MadePart;
import org.reelwright.domain.shared.Json;

/** A film's provenance as XMP (ISO 16684-1). Equal provenances are equal packets. */
final class XmpPacket {

    private static final String IPTC = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/";
    private static final String CHINA = "http://www.tc260.org.cn/ns/AIGC/1.0/";
    private static final String OURS = "https://reelwright.org/ns/provenance/1.0/";
    private static final String SOURCE = "DigitalSourceType";
    private static final String PARTS = "Parts";
    private static final String SCENES = "Scenes";

    static {
        try {
            XMPMetaFactory.getSchemaRegistry().registerNamespace(IPTC, "Iptc4xmpExt");
            XMPMetaFactory.getSchemaRegistry().registerNamespace(CHINA, "TC260");
            XMPMetaFactory.getSchemaRegistry().registerNamespace(OURS, "rw");
        } catch (XMPException e) {
            throw new IllegalStateException("a namespace of ours is taken", e);
        }
    }

    private XmpPacket() {}

    static byte[] write(FilmProvenance provenance) {
        try {
            XMPMeta meta = XMPMetaFactory.create();
            meta.setProperty(IPTC, SOURCE, provenance.source().uri());
            meta.setProperty(XMPConst.NS_XMP, "CreatorTool", "Reelwright");
            meta.setProperty(CHINA, "AIGC", Json.write(provenance.aigc()));
            meta.setProperty(OURS, "Producer", provenance.producer());
            meta.setProperty(OURS, "Id", provenance.id());
            for (int i = 0; i < provenance.parts().size(); i++) {
                add(meta, provenance.parts().get(i), i + 1);
            }
            return XMPMetaFactory.serializeToBuffer(
                    meta, new SerializeOptions().setUseCompactFormat(true).setPadding(1));
        } catch (XMPException e) {
            throw new IllegalStateException("cannot write " + provenance, e);
        }
    }

    /** @return nothing if this is no packet, or not one of ours */
    static Optional<FilmProvenance> read(byte[] packet) {
        try {
            XMPMeta meta = XMPMetaFactory.parseFromBuffer(packet);
            Optional<DigitalSource> source =
                    Optional.ofNullable(meta.getPropertyString(IPTC, SOURCE)).flatMap(DigitalSource::ofUri);
            String producer = meta.getPropertyString(OURS, "Producer");
            String id = meta.getPropertyString(OURS, "Id");
            List<MadePart> parts = parts(meta);
            return source.filter(s -> producer != null && id != null)
                    .map(s -> new FilmProvenance(s, parts, producer, id));
        } catch (XMPException e) {
            return Optional.empty();
        }
    }

    private static void add(XMPMeta meta, MadePart part, int index) throws XMPException {
        meta.appendArrayItem(
                OURS, PARTS, new PropertyOptions().setArrayOrdered(true), null, new PropertyOptions().setStruct(true));
        String item = XMPPathFactory.composeArrayItemPath(PARTS, index);
        meta.setStructField(OURS, item, OURS, "Part", part.part());
        meta.setStructField(OURS, item, OURS, "Provider", part.provider());
        meta.setStructField(OURS, item, OURS, "Model", part.model());
        if (!part.scenes().isEmpty()) {
            String scenes = part.scenes().stream().map(String::valueOf).collect(Collectors.joining(" "));
            meta.setStructField(OURS, item, OURS, SCENES, scenes);
        }
    }

    private static List<MadePart> parts(XMPMeta meta) throws XMPException {
        var parts = new ArrayList<MadePart>();
        for (int i = 1; i <= meta.countArrayItems(OURS, PARTS); i++) {
            String item = XMPPathFactory.composeArrayItemPath(PARTS, i);
            parts.add(new MadePart(
                    field(meta, item, "Part"),
                    field(meta, item, "Provider"),
                    field(meta, item, "Model"),
                    scenes(meta, item)));
        }
        return parts;
    }

    /** None in a film from before they were told. */
    private static List<Integer> scenes(XMPMeta meta, String item) throws XMPException {
        String told = Optional.ofNullable(meta.getStructField(OURS, item, OURS, SCENES))
                .map(XMPProperty::getValue)
                .orElse("");
        if (!told.matches("(?:\\d{1,4}(?: \\d{1,4})*)?")) {
            throw new XMPException("scenes that are no numbers", XMPError.BADXMP);
        }
        return Stream.of(told.split(" "))
                .filter(number -> !number.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }

    private static String field(XMPMeta meta, String item, String name) throws XMPException {
        return Optional.ofNullable(meta.getStructField(OURS, item, OURS, name))
                .map(XMPProperty::getValue)
                .orElseThrow(() -> new XMPException("a part without its " + name, XMPError.BADXMP));
    }
}
