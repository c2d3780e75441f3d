package relay

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// receiver answers with these statuses in turn, then with 200.
func receiver(t *testing.T, statuses ...int) (*Sender, *int) {
	t.Helper()
	calls := 0
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		if calls < len(statuses) {
			w.WriteHeader(statuses[calls])
		}
		calls++
	}))
	t.Cleanup(server.Close)
	sender := NewSender(server.Client(), server.URL)
	sender.Pause = func(int) {}
	return sender, &calls
}

func TestDeliverTriesAgain(t *testing.T) {
	sender, calls := receiver(t, 500, 502)
	if err := sender.Deliver(Event{ID: "e1"}); err != nil {
		t.Fatal(err)
	}
	if *calls != 3 {
		t.Errorf("%d calls, want 3", *calls)
	}
}

func TestDeliverTellsWhatTheSubscriberSaid(t *testing.T) {
	for body, want := range map[string]string{
		"":                         "422 Unprocessable Entity",
		"no such shop\nsee manual": "422 Unprocessable Entity: \"no such shop\"",
		strings.Repeat("x", 10000): "422 Unprocessable Entity: \"" + strings.Repeat("x", 200) + "\"",
	} {
		server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			w.WriteHeader(422)
			w.Write([]byte(body))
		}))
		sender := NewSender(server.Client(), server.URL)
		sender.Pause = func(int) {}
		if err := sender.Deliver(Event{ID: "e1"}); err == nil || !strings.HasSuffix(err.Error(), want) {
			t.Errorf("got %v, want an error that ends in %q", err, want)
		}
		server.Close()
	}
}

func TestDeliverGivesUp(t *testing.T) {
	sender, calls := receiver(t, 500, 500, 500, 500, 500, 500)
	err := sender.Deliver(Event{ID: "e1"})
	if err == nil || !strings.Contains(err.Error(), "deliver e1") {
		t.Errorf("got %v", err)
	}
	if *calls != attempts {
		t.Errorf("%d calls, want %d", *calls, attempts)
	}
}

func TestStatsCount(t *testing.T) {
	stats := NewStats()
	stats.Record("acme", true)
	stats.Record("acme", false)
	stats.Record("acme", true)
	if got := stats.Snapshot()["acme"]; got != (Count{Delivered: 2, Failed: 1}) {
		t.Errorf("got %+v", got)
	}
}
