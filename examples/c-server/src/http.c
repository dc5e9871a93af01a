// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "http.h"

#include <stdio.h>
#include <string.h>

// Copies up to a space. Returns what follows the space, or NULL when there is no space or it does not fit.
static const char *take_word(const char *from, const char *end, char *to, size_t size)
{
    const char *space = memchr(from, ' ', (size_t)(end - from));
    if (!space || space == from || (size_t)(space - from) >= size)
        return NULL;
    memcpy(to, from, (size_t)(space - from));
    to[space - from] = '\0';
    return space + 1;
}

int http_parse(const char *text, size_t length, struct request *request)
{
    const char *end = memchr(text, '\r', length);
    if (!end)
        return -1;
    const char *rest = take_word(text, end, request->method, sizeof request->method);
    if (!rest)
        return -1;
    rest = take_word(rest, end, request->path, sizeof request->path);
    if (!rest || request->path[0] != '/')
        return -1;
    return end - rest == 8 && memcmp(rest, "HTTP/1.", 7) == 0 ? 0 : -1;
}

static const char *reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 404:
        return "Not Found";
    default:
        return "Method Not Allowed";
    }
}

int http_head(char *out, size_t size, int status, const char *type, size_t body_length)
{
    int length = snprintf(out, size,
                          "HTTP/1.1 %d %s\r\n"
                          "Content-Type: %s\r\n"
                          "Content-Length: %zu\r\n"
                          "Connection: close\r\n\r\n",
                          status, reason(status), type, body_length);
    return length < 0 || (size_t)length >= size ? -1 : length;
}
