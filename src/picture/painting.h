// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/displaylist.h"

class QPainter;

namespace Stagecraft::Picture {

/// Paints \a list, its background too, with its origin at that of \a painter.
void paint(QPainter &painter, const DisplayList &list);

} // namespace Stagecraft::Picture
