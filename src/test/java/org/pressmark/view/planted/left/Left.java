package org.pressmark.view.planted.left;

import org.pressmark.view.planted.right.Right;

/// Breaks, with its neighbour: no packages in a circle, sub-packages of one room included.
public interface Left {
    Right right();
}
