// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

// Prints each file named on the command line as a C array: index.html becomes `static const char index_html[]`.

#include <ctype.h>
#include <stdio.h>
#include <string.h>

static void print_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    for (const char *c = slash ? slash + 1 : path; *c; c++)
        putchar(isalnum((unsigned char)*c) ? *c : '_');
}

static int embed(const char *path)
{
    FILE *file = fopen(path, "rb");
    if (!file) {
        perror(path);
        return 1;
    }
    printf("static const char ");
    print_name(path);
    printf("[] = {");
    long count = 0;
    for (int byte; (byte = fgetc(file)) != EOF; count++)
        printf("%s%d,", count % 16 ? "" : "\n    ", byte);
    printf("\n};\n\n");
    fclose(file);
    fprintf(stderr, "embed: %-20s %6ld bytes\n", path, count);
    return 0;
}

int main(int argc, char **argv)
{
    printf("// Made by embed; do not edit.\n\n");
    for (int i = 1; i < argc; i++) {
        if (embed(argv[i]) != 0)
            return 1;
    }
    return 0;
}
