#pragma once

#include <cstddef>

#include "window.hpp"

namespace logscan {

/// One record a line, or one JSON text over any number of lines? One a line when the first line closes what it opens and
/// more follows, or when it is broken off and the second line does. A comma may stand between lines, as in a list; so it does
/// in one text that is a list.
///
/// - `limit`: how much is looked at where the first line does not end.
bool one_a_line(Window &window, size_t limit);

}  // namespace logscan
