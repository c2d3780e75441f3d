package sink

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"example.org/sluice/internal/line"
)

func noPause(time.Duration) {}

func TestPostsBatchesAsArrays(t *testing.T) {
	var got []line.Record
	server := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		if err := json.NewDecoder(r.Body).Decode(&got); err != nil {
			t.Error(err)
		}
	}))
	defer server.Close()
	s := New(server.URL, 4, 0, false, noPause)
	s.Send([]line.Record{{Raw: "a"}, {Raw: "b"}})
	if sent, dropped := s.Close(); sent != 2 || dropped != 0 || len(got) != 2 {
		t.Errorf("sent %d, dropped %d, got %v", sent, dropped, got)
	}
}

func TestTriesAgainAndGivesUp(t *testing.T) {
	tries := 0
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		tries++
		w.WriteHeader(http.StatusServiceUnavailable)
	}))
	defer server.Close()
	s := New(server.URL, 4, 2, false, noPause)
	s.Send([]line.Record{{Raw: "a"}})
	if sent, dropped := s.Close(); sent != 0 || dropped != 1 || tries != 3 {
		t.Errorf("sent %d, dropped %d after %d tries", sent, dropped, tries)
	}
}

func TestDoesNotRepeatWhatIsRefused(t *testing.T) {
	tries := 0
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		tries++
		w.WriteHeader(http.StatusBadRequest)
	}))
	defer server.Close()
	s := New(server.URL, 4, 5, false, noPause)
	s.Send([]line.Record{{Raw: "a"}})
	if _, dropped := s.Close(); dropped != 1 || tries != 1 {
		t.Errorf("dropped %d after %d tries", dropped, tries)
	}
}
