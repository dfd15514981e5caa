package org.pressmark.view.planted;

import javafx.scene.layout.Region;

/// Breaks: the name of a node says what kind of node it is.
public final class TagBox extends Region {}
