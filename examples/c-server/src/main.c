// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

// Serves the embedded page on port 8080, or the one in PORT, one connection at a time.

#include "content.h"
#include "http.h"

#include <arpa/inet.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

static void stop(int signal_number)
{
    (void)signal_number;
    _exit(0);
}

static int send_all(int client, const char *bytes, size_t length)
{
    while (length > 0) {
        ssize_t sent = write(client, bytes, length);
        if (sent <= 0)
            return -1;
        bytes += sent;
        length -= (size_t)sent;
    }
    return 0;
}

static void respond(int client, int status, const char *type, const char *body, size_t length)
{
    char head[256];
    int head_length = http_head(head, sizeof head, status, type, length);
    if (head_length > 0 && send_all(client, head, (size_t)head_length) == 0)
        send_all(client, body, length);
}

static void serve(int client)
{
    char text[2048];
    ssize_t length = read(client, text, sizeof text);
    struct request request;
    if (length <= 0 || http_parse(text, (size_t)length, &request) != 0) {
        respond(client, 400, "text/plain", "bad request\n", 12);
        return;
    }
    if (strcmp(request.method, "GET") != 0) {
        respond(client, 405, "text/plain", "only GET\n", 9);
        return;
    }
    const struct content *content = content_find(request.path);
    if (content)
        respond(client, 200, content->type, content->body, content->length);
    else
        respond(client, 404, "text/plain", "not found\n", 10);
    printf("%s %s %d\n", request.method, request.path, content ? 200 : 404);
}

static int listen_on(unsigned short port)
{
    int server = socket(AF_INET, SOCK_STREAM, 0);
    int yes = 1;
    setsockopt(server, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(port), .sin_addr.s_addr = INADDR_ANY};
    if (server < 0 || bind(server, (struct sockaddr *)&address, sizeof address) != 0 || listen(server, 16) != 0) {
        perror("server");
        exit(1);
    }
    return server;
}

int main(void)
{
    // As the first process of a container, signals do nothing until they are asked for.
    signal(SIGTERM, stop);
    signal(SIGINT, stop);
    signal(SIGPIPE, SIG_IGN);
    setvbuf(stdout, NULL, _IOLBF, 0);

    const char *port = getenv("PORT");
    int server = listen_on((unsigned short)(port ? atoi(port) : 8080));
    printf("listening on port %s\n", port ? port : "8080");
    for (;;) {
        int client = accept(server, NULL, NULL);
        if (client < 0)
            continue;
        struct timeval patience = {.tv_sec = 5};
        setsockopt(client, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        serve(client);
        close(client);
    }
}
