package org.pressmark.settings.planted;

/// Breaks: the shape of a file is nobody else's business.
public final class PlantedJson {}
