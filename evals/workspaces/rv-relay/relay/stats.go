package relay

import (
	"encoding/json"
	"net/http"
	"sync"
)

// Count is what happened to the events of one partner.
type Count struct {
	Delivered int `json:"delivered"`
	Failed    int `json:"failed"`
}

// Stats counts deliveries by partner. Its methods may be called at the same time.
type Stats struct {
	mu        sync.Mutex
	byPartner map[string]Count
}

func NewStats() *Stats {
	return &Stats{byPartner: map[string]Count{}}
}

// Record counts one event of the partner as delivered or failed.
func (s *Stats) Record(partner string, delivered bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	count := s.byPartner[partner]
	if delivered {
		count.Delivered++
	} else {
		count.Failed++
	}
	s.byPartner[partner] = count
}

// Snapshot returns the counts as they are now; the caller may keep and change the map.
func (s *Stats) Snapshot() map[string]Count {
	s.mu.Lock()
	defer s.mu.Unlock()
	copied := make(map[string]Count, len(s.byPartner))
	for partner, count := range s.byPartner {
		copied[partner] = count
	}
	return copied
}

func (s *Stats) ServeHTTP(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	json.NewEncoder(w).Encode(s.Snapshot())
}
