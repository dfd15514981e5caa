package org.pressmark.exchange.refi;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.exchange.xml.XmlElement;
import org.pressmark.model.Message;

/// Counts what a project holds and a text tool has no use for, or cannot place.
final class Passed {
    private int media;
    private int textless;
    private int rectangles;
    private int uncoded;
    private int unknownCodes;
    private int links;
    private int groups;

    /// A picture, a sound or a film, and what is selected in it.
    void media(XmlElement source, int transcripts) {
        boolean selected =
                source.children().stream().anyMatch(child -> child.name().endsWith("Selection"));
        media += transcripts == 0 || selected ? 1 : 0;
    }

    void textless() {
        textless++;
    }

    void rectangle() {
        rectangles++;
    }

    void uncoded() {
        uncoded++;
    }

    void unknownCode() {
        unknownCodes++;
    }

    /// Links between two things of which neither is a note.
    void links(int many) {
        links += many;
    }

    /// Groups of codes or sources, and drawings of them.
    void groups(int many) {
        groups += many;
    }

    List<Message> told(String file) {
        List<Message> told = new ArrayList<>();
        tell(told, "exchange.note.refi.media", file, media);
        tell(told, "exchange.note.refi.textless", file, textless);
        tell(told, "exchange.note.refi.rectangles", file, rectangles);
        tell(told, "exchange.note.refi.uncoded", file, uncoded);
        tell(told, "exchange.note.refi.unknownCodes", file, unknownCodes);
        tell(told, "exchange.note.refi.links", file, links);
        tell(told, "exchange.note.refi.groups", file, groups);
        return told;
    }

    private static void tell(List<Message> told, String key, String file, int many) {
        if (many > 0) {
            told.add(Message.of(key, file, many));
        }
    }
}
