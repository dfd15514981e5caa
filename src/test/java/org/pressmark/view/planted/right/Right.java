package org.pressmark.view.planted.right;

import org.pressmark.view.planted.left.Left;

/// Breaks, with its neighbour: no packages in a circle, sub-packages of one room included.
public interface Right {
    Left left();
}
