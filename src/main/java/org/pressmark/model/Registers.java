package org.pressmark.model;

import java.util.List;

/// Everything of a project that is small enough to be held in memory whole: the registers, codes, presets and
/// people.
public record Registers(
        List<Annotator> annotators,
        List<Outlet> outlets,
        List<Speaker> speakers,
        List<Claim> claims,
        List<Codebook> codebooks,
        List<Code> codes,
        List<Preset> presets,
        List<AnnotationSet> sets) {}
