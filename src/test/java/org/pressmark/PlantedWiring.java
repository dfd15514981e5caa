package org.pressmark;

/// Breaks: of the root only its start is public.
public final class PlantedWiring {}
