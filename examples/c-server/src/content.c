// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "content.h"

#include "page.h"

#include <string.h>

#ifndef VERSION
#define VERSION "unknown"
#endif

static const char version[] = VERSION "\n";
static const char health[] = "ok\n";

static const struct content contents[] = {
    {"/", "text/html; charset=utf-8", index_html, sizeof index_html},
    {"/style.css", "text/css", style_css, sizeof style_css},
    {"/logo.svg", "image/svg+xml", logo_svg, sizeof logo_svg},
    {"/version", "text/plain", version, sizeof version - 1},
    {"/health", "text/plain", health, sizeof health - 1},
};

const struct content *content_find(const char *path)
{
    for (size_t i = 0; i < sizeof contents / sizeof contents[0]; i++) {
        if (strcmp(contents[i].path, path) == 0)
            return &contents[i];
    }
    return NULL;
}
