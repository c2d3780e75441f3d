#ifndef EMBER_H
#define EMBER_H

struct ember;

/* Parses a text. NULL when there is no memory. */
struct ember *ember_parse(const char *text);

/* The value of a key; NULL when there is none. Valid until ember_free. */
const char *ember_get(const struct ember *e, const char *section, const char *key);

void ember_free(struct ember *e);

#endif
