package org.pressmark.exchange.own;

import org.pressmark.exchange.json.Place;

/// Something of a file and where it stands in it.
public record Placed<T>(T value, Place place) {}
