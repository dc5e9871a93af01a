// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#ifndef HTTP_H
#define HTTP_H

#include <stddef.h>

// The first line of a request. Both strings are cut to fit and always end in NUL.
struct request
{
    char method[8];
    char path[256];
};

// Reads the first line of the request in text[0..length). Returns 0, or -1 when it is none.
int http_parse(const char *text, size_t length, struct request *request);

// Writes a response's head. Returns its length, or -1 when it does not fit in size bytes.
int http_head(char *out, size_t size, int status, const char *type, size_t body_length);

#endif
