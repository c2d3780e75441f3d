#include "ember.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

struct entry {
	const char *section;
	const char *key;
	const char *value;
};

struct ember {
	char *text;
	struct entry *entries;
	size_t count;
};

/* Cuts blanks off both ends, in place. */
static char *trim(char *s)
{
	while (isspace((unsigned char)*s))
		s++;
	char *end = s + strlen(s);
	while (end > s && isspace((unsigned char)end[-1]))
		end--;
	*end = '\0';
	return s;
}

/* Takes the quotes off a quoted value, in place. */
static char *unquote(char *s)
{
	size_t n = strlen(s);
	if (n < 2 || s[0] != '"' || s[n - 1] != '"')
		return s;
	s[n - 1] = '\0';
	return s + 1;
}

static int add(struct ember *e, const char *section, const char *key, const char *value)
{
	struct entry *grown = realloc(e->entries, (e->count + 1) * sizeof *grown);
	if (grown == NULL)
		return 0;
	e->entries = grown;
	e->entries[e->count++] = (struct entry){ section, key, value };
	return 1;
}

static int parse_line(struct ember *e, char *line, const char **section)
{
	line = trim(line);
	if (*line == '\0' || *line == '#' || *line == ';')
		return 1;
	size_t n = strlen(line);
	if (line[0] == '[' && line[n - 1] == ']') {
		line[n - 1] = '\0';
		*section = trim(line + 1);
		return 1;
	}
	char *equals = strchr(line, '=');
	if (equals == NULL)
		return 1;
	*equals = '\0';
	return add(e, *section, trim(line), unquote(trim(equals + 1)));
}

struct ember *ember_parse(const char *text)
{
	struct ember *e = calloc(1, sizeof *e);
	if (e == NULL || (e->text = strdup(text)) == NULL) {
		ember_free(e);
		return NULL;
	}
	const char *section = "";
	char *next = e->text;
	while (next != NULL) {
		char *line = next;
		next = strchr(line, '\n');
		if (next != NULL)
			*next++ = '\0';
		if (!parse_line(e, line, &section)) {
			ember_free(e);
			return NULL;
		}
	}
	return e;
}

static int same(const char *stored, const char *wanted)
{
	return strncasecmp(stored, wanted, strlen(wanted)) == 0;
}

const char *ember_get(const struct ember *e, const char *section, const char *key)
{
	for (size_t i = 0; i < e->count; i++)
		if (same(e->entries[i].section, section) && same(e->entries[i].key, key))
			return e->entries[i].value;
	return NULL;
}

void ember_free(struct ember *e)
{
	if (e == NULL)
		return;
	free(e->entries);
	free(e->text);
	free(e);
}
