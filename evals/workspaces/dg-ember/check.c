#include "ember.h"

#include <stdio.h>
#include <string.h>

static int failed;

static void check(const char *text, const char *section, const char *key, const char *expected)
{
	struct ember *e = ember_parse(text);
	const char *got = ember_get(e, section, key);
	if (got == expected || (got != NULL && expected != NULL && strcmp(got, expected) == 0)) {
		printf("ok   %s.%s\n", section, key);
	} else {
		printf("FAIL %s.%s: expected %s, got %s\n", section, key, expected ? expected : "NULL", got ? got : "NULL");
		failed = 1;
	}
	ember_free(e);
}

int main(void)
{
	check("[server]\nport = 8080\n", "server", "port", "8080");
	check("[Server]\nPort=8080", "server", "PORT", "8080");
	check("name = top\n[a]\nname = in a\n", "", "name", "top");
	check("[a]\nb = \"  two  \"\n", "a", "b", "  two  ");
	check("[a]\nb = x # y ; z\n", "a", "b", "x # y ; z");
	check("; c\n# d\n[a]\r\nb = 1\r\n", "a", "b", "1");
	check("[a]\nb = 1\nb = 2\n", "a", "b", "1");
	check("[a]\nb = 1\n", "a", "c", NULL);
	return failed;
}
