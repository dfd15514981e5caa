/// The label files of the propaganda corpus and the shared tasks after it (SemEval-2020 task 11, SemEval-2023 task
/// 3): a text, and beside it a line for each technique with its place.
@NullMarked
package org.pressmark.exchange.ptc;

import org.jspecify.annotations.NullMarked;
