package relay

import (
	"encoding/json"
	"net/http"
	"sync"
	"time"
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

	now       func() time.Time
	cache     sync.Mutex // guards what follows
	bytes     []byte
	encodedAt time.Time
}

func NewStats() *Stats {
	return &Stats{byPartner: map[string]Count{}, now: time.Now}
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

// Snapshot returns the counts as they are now. The map is not copied: it is for reading only.
func (s *Stats) Snapshot() map[string]Count {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.byPartner
}

func (s *Stats) ServeHTTP(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.Write(s.encoded())
}

// encoded returns the counts as JSON, at most a second old.
func (s *Stats) encoded() []byte {
	s.cache.Lock()
	defer s.cache.Unlock()
	if s.bytes == nil || s.now().Sub(s.encodedAt) >= time.Second {
		// A map of counts always encodes.
		s.bytes, _ = json.Marshal(s.Snapshot())
		s.encodedAt = s.now()
	}
	return s.bytes
}
