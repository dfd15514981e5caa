package org.pressmark.intake.pdf;

import java.util.List;

/// A page in the order of reading: what runs along at its head and foot, and between them its blocks.
record PdfPage(List<String> heads, List<Block> blocks, List<String> feet) {}
