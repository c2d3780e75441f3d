package relay

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"
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

func TestStatsAreEncodedOnceASecond(t *testing.T) {
	stats := NewStats()
	at := time.Unix(0, 0)
	stats.now = func() time.Time { return at }
	get := func() string {
		recorder := httptest.NewRecorder()
		stats.ServeHTTP(recorder, nil)
		return recorder.Body.String()
	}
	before := get()
	stats.Record("acme", true)
	if after := get(); after != before {
		t.Errorf("got %s within the second, want %s", after, before)
	}
	at = at.Add(time.Second)
	if after := get(); !strings.Contains(after, `"delivered":1`) {
		t.Errorf("got %s after a second", after)
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
