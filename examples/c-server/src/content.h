// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#ifndef CONTENT_H
#define CONTENT_H

#include <stddef.h>

// What is served at one path.
struct content
{
    const char *path;
    const char *type;
    const char *body;
    size_t length;
};

// What is at path, or NULL.
const struct content *content_find(const char *path);

#endif
