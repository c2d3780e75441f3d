# Exits 0 when the workspace shows the problem; run in a copy of it, with a folder of its own as $TMP.
set -eu
mkdir -p "$TMP/probe" && cp -r . "$TMP/probe" && cd "$TMP/probe"
cat > internal/sink/proof_test.go <<'GO'
package sink
import ("io"; "net/http"; "net/http/httptest"; "testing"; "example.org/sluice/internal/line")
func TestProof(t *testing.T) {
  var lengths []int
  server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
    body, _ := io.ReadAll(r.Body)
    lengths = append(lengths, len(body))
    if len(lengths) == 1 { w.WriteHeader(503) }
  }))
  defer server.Close()
  s := New(server.URL, 4, 3, false, noPause)
  s.Send([]line.Record{{Raw: "a"}})
  sent, _ := s.Close()
  if sent != 1 || len(lengths) != 2 || lengths[0] == 0 || lengths[1] != 0 { t.Fatalf("%d %v", sent, lengths) }
}
GO
go test -run TestProof ./internal/sink
