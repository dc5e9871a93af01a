// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

// Run from the folder that holds assets/.

#include "content.h"
#include "http.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int failures;

static void check(int holds, const char *what)
{
    printf("%s  %s\n", holds ? "ok  " : "FAIL", what);
    failures += !holds;
}

static int parses(const char *text)
{
    struct request request;
    return http_parse(text, strlen(text), &request) == 0;
}

static void requests_are_read(void)
{
    struct request request;
    const char *text = "GET /logo.svg HTTP/1.1\r\nHost: here\r\n\r\n";
    check(http_parse(text, strlen(text), &request) == 0 && strcmp(request.method, "GET") == 0
              && strcmp(request.path, "/logo.svg") == 0,
          "method and path of a request are read");
    check(!parses(""), "an empty request is refused");
    check(!parses("GET /\r\n"), "a request without version is refused");
    check(!parses("GET index.html HTTP/1.1\r\n"), "a path without slash is refused");
    check(!parses("GET / HTTP/1.1"), "a line without end is refused");
}

static void long_paths_are_refused(void)
{
    char text[600];
    memset(text, 'a', sizeof text);
    memcpy(text, "GET /", 5);
    memcpy(text + sizeof text - 11, " HTTP/1.1\r\n", 11);
    struct request request;
    check(http_parse(text, sizeof text, &request) != 0, "a path that does not fit is refused");
}

static void any_bytes_are_survived(void)
{
    char text[64];
    struct request request;
    unsigned accepted = 0;
    srand(1);
    for (int round = 0; round < 2000000; round++) {
        for (size_t i = 0; i < sizeof text; i++)
            text[i] = (char)rand();
        accepted += http_parse(text, sizeof text, &request) == 0;
    }
    check(accepted == 0, "2,000,000 requests of random bytes are refused");
}

static void page_is_the_file(void)
{
    FILE *file = fopen("assets/index.html", "rb");
    char text[8192];
    size_t length = file ? fread(text, 1, sizeof text, file) : 0;
    const struct content *content = content_find("/");
    check(content && content->length == length && memcmp(content->body, text, length) == 0,
          "the embedded page is the file");
    check(content_find("/nowhere") == NULL, "an unknown path has no content");
    if (file)
        fclose(file);
}

int main(void)
{
    requests_are_read();
    long_paths_are_refused();
    any_bytes_are_survived();
    page_is_the_file();
    printf("%d failed\n", failures);
    return failures != 0;
}
