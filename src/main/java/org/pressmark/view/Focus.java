package org.pressmark.view;

import javafx.scene.Node;
import javafx.scene.Scene;

/// Where the keys go. Screen thread only.
public final class Focus {
    private Focus() {}

    /// Whether the focus is in this part of a window, or nowhere.
    public static boolean isIn(Node part) {
        Scene scene = part.getScene();
        Node owner = scene == null ? null : scene.getFocusOwner();
        return owner == null || isWithin(owner, part);
    }

    /// Whether a node is this part of a window or lies in it.
    public static boolean isWithin(Node node, Node part) {
        Node at = node;
        while (at != null && !at.equals(part)) {
            at = at.getParent();
        }
        return at != null;
    }
}
