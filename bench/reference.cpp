// The yardstick of `npm run bench`: two workloads written by hand in C++, as the practical limit the engine is held against.
// It takes every liberty a special-purpose program may: one generator for all draws, ziggurat exponentials, no stable
// order of ties in the heap of W1, no cancelling, no streams per entity. The engine's rates are reported as ratios to it,
// in the same run and in interleaved rounds, since absolute rates on a shared machine swing by a third.
//
//   W1  M/M/50: arrivals 45 per unit of time, service mean 1, 50 servers, to SIZE completed customers
//   W2  caseload: 1,000 officers with leaving by length of service, cases with contacts, SIZE years
//   HOLD  SIZE pending events, each put back when it comes up
//
// The bench compiles it with g++ -O3 -march=native and runs `W1 bin 1 1000000 1 x256z` and `W2 cal 1 10 1 x256z`.
// usage: reference W1|W2|HOLD bin|quad|quadtie|oct|cal|stdpq SEED [SIZE] [0|1: one pending event a case] [x256|x256z|x128]
// It prints one line of JSON.
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <queue>
#include <string>
#include <sys/resource.h>
#include <vector>
using std::vector;
typedef uint64_t u64;
typedef uint32_t u32;
static inline u64 rotl(u64 x, int k) { return (x << k) | (x >> (64 - k)); }
static inline u32 rotl32(u32 x, int k) { return (x << k) | (x >> (32 - k)); }
struct X256 {
  u64 s[4]; // xoshiro256**
  explicit X256(u64 seed) {
    for (int i = 0; i < 4; i++) {
      u64 z = (seed += 0x9e3779b97f4a7c15ull);
      z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
      z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
      s[i] = z ^ (z >> 31);
    }
  }
  inline u64 next() {
    u64 r = rotl(s[1] * 5, 7) * 9, t = s[1] << 17;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= t;
    s[3] = rotl(s[3], 45);
    return r;
  }
  inline double u() { return ((next() >> 11) + 1) * 0x1p-53; } // (0,1]
  inline double ex() { return -log(u()); }
};
static double xe[257], ye[257];
static const double ZR = 7.69711747013104972, ZV = 3.949659822581572e-3;
static void zinit() {
  xe[0] = ZV / exp(-ZR);
  xe[1] = ZR;
  for (int i = 2; i < 256; i++) xe[i] = -log(ZV / xe[i - 1] + exp(-xe[i - 1]));
  xe[256] = 0;
  for (int i = 0; i <= 256; i++) ye[i] = exp(-xe[i]);
}
struct X256Z : X256 {
  using X256::X256;
  inline double ex() {
    double off = 0;
    for (;;) {
      u64 w = next();
      int i = w & 255;
      double x = (w >> 11) * 0x1p-53 * xe[i];
      if (__builtin_expect(x < xe[i + 1], 1)) return off + x;
      if (i == 0) {
        off += ZR;
        continue;
      }
      if (ye[i] + u() * (ye[i + 1] - ye[i]) < exp(-x)) return off + x;
    }
  }
};
struct X128 {
  u32 s[4]; // xoshiro128**, 53-bit doubles from two draws: bit-identical to the TS version
  explicit X128(u64 seed) {
    u32 a = (u32)seed;
    for (int i = 0; i < 4; i++) {
      a += 0x9e3779b9u;
      u32 z = a;
      z = (z ^ (z >> 16)) * 0x21f0aaadu;
      z = (z ^ (z >> 15)) * 0x735a2d97u;
      s[i] = z ^ (z >> 15);
    }
  }
  inline u32 next() {
    u32 r = rotl32(s[1] * 5, 7) * 9, t = s[1] << 9;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= t;
    s[3] = rotl32(s[3], 11);
    return r;
  }
  inline double u() {
    u32 a = next() >> 5, b = next() >> 6;
    return (a * 67108864.0 + b + 1.0) * 0x1p-53;
  }
  inline double ex() { return -log(u()); }
};
struct Ev {
  double t;
  int p;
  u32 seq;
};
template <bool TIE> static inline bool lt(const Ev &a, const Ev &b) {
  return TIE ? (a.t < b.t || (a.t == b.t && a.seq < b.seq)) : a.t < b.t;
}
// d-ary heap with deferred pop: top() leaves a hole at the root that the first push fills
template <int D, bool TIE> struct DHeap {
  vector<Ev> a;
  int n = 0;
  bool hole = false;
  u32 seq = 0;
  DHeap() { a.resize(64); }
  inline void down(int i, const Ev &e) {
    Ev *h = a.data();
    for (;;) {
      int c = D * i + 1;
      if (c >= n) break;
      int m = c;
      int ce = std::min(c + D, n);
      for (int k = c + 1; k < ce; k++)
        if (lt<TIE>(h[k], h[m])) m = k;
      if (!lt<TIE>(h[m], e)) break;
      h[i] = h[m];
      i = m;
    }
    h[i] = e;
  }
  inline void push(double t, int p) {
    Ev e{t, p, seq++};
    if (hole) {
      hole = false;
      down(0, e);
      return;
    }
    if (n == (int)a.size()) a.resize(2 * n);
    int i = n++;
    Ev *h = a.data();
    while (i > 0) {
      int q = (i - 1) / D;
      if (!lt<TIE>(e, h[q])) break;
      h[i] = h[q];
      i = q;
    }
    h[i] = e;
  }
  inline bool top(double &t, int &p) {
    if (hole) {
      hole = false;
      n--;
      if (n > 0) down(0, a[n]);
    }
    if (n == 0) return false;
    t = a[0].t;
    p = a[0].p;
    hole = true;
    return true;
  }
};
struct StdPQ {
  struct C {
    bool operator()(const Ev &a, const Ev &b) const { return a.t > b.t; }
  };
  std::priority_queue<Ev, vector<Ev>, C> q;
  inline void push(double t, int p) { q.push(Ev{t, p, 0}); }
  inline bool top(double &t, int &p) {
    if (q.empty()) return false;
    t = q.top().t;
    p = q.top().p;
    q.pop();
    return true;
  }
};
// calendar queue (Brown 1988), sorted singly linked buckets, virtual bucket numbers
struct Cal {
  int nb = 16, n = 0;
  double inv = 1;
  int64_t cur = 0;
  vector<int> head;
  struct Nd {
    double t;
    int p;
    int nx;
  };
  vector<Nd> nd;
  int fr = -1;
  bool lock = false;
  Cal() {
    head.assign(nb, -1);
    nd.reserve(64);
  }
  inline int64_t vb(double t) const { return (int64_t)(t * inv); }
  inline void link(int k) {
    double t = nd[k].t;
    int *pp = &head[vb(t) & (nb - 1)];
    while (*pp >= 0 && nd[*pp].t <= t) pp = &nd[*pp].nx;
    nd[k].nx = *pp;
    *pp = k;
  }
  inline void push(double t, int p) {
    int k;
    if (fr >= 0) {
      k = fr;
      fr = nd[k].nx;
    } else {
      k = nd.size();
      nd.push_back({0, 0, -1});
    }
    nd[k].t = t;
    nd[k].p = p;
    link(k);
    n++;
    int64_t v = vb(t);
    if (v < cur) cur = v;
    if (n > 2 * nb && !lock) resize(nb * 2);
  }
  inline int take() {
    for (int i = 0; i < nb; i++) {
      int &h = head[cur & (nb - 1)];
      if (h >= 0 && vb(nd[h].t) <= cur) {
        int k = h;
        h = nd[k].nx;
        return k;
      }
      cur++;
    }
    int b = -1;
    for (int i = 0; i < nb; i++)
      if (head[i] >= 0 && (b < 0 || nd[head[i]].t < nd[head[b]].t)) b = i;
    int k = head[b];
    head[b] = nd[k].nx;
    cur = vb(nd[k].t);
    return k;
  }
  inline bool top(double &t, int &p) {
    if (n == 0) return false;
    int k = take();
    t = nd[k].t;
    p = nd[k].p;
    nd[k].nx = fr;
    fr = k;
    n--;
    if (n * 2 < nb && nb > 16 && !lock) resize(nb / 2);
    return true;
  }
  void resize(int m) {
    int s = std::min(n, 64);
    vector<int> sm;
    for (int i = 0; i < s; i++) sm.push_back(take());
    double avg = 0;
    int c = 0;
    for (int i = 1; i < s; i++) avg += nd[sm[i]].t - nd[sm[i - 1]].t;
    if (s > 1) avg /= s - 1;
    double a2 = 0;
    for (int i = 1; i < s; i++) {
      double g = nd[sm[i]].t - nd[sm[i - 1]].t;
      if (g <= 2 * avg) {
        a2 += g;
        c++;
      }
    }
    if (c) a2 /= c;
    if (a2 > 0) inv = 1 / (3 * a2);
    vector<int> all = sm;
    for (int i = 0; i < nb; i++)
      for (int k = head[i]; k >= 0; k = nd[k].nx) all.push_back(k);
    nb = m;
    head.assign(nb, -1);
    for (size_t i = 0; i < all.size(); i++) link(all[i]);
    cur = vb(nd[sm[0]].t);
  }
};
static double nowS() { return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(); }
static double rssMB() {
  rusage r;
  getrusage(RUSAGE_SELF, &r);
  return r.ru_maxrss / 1024.0;
}
static const char *NAME;
template <class F, class R> void W1(u64 seed, long N) {
  double t0 = nowS();
  F f;
  R r(seed);
  const int c = 50;
  const double lam = 45;
  int busy = 0;
  long done = 0, ev = 0;
  double sumW = 0;
  vector<double> ring(1024);
  size_t qh = 0, qn = 0;
  f.push(r.ex() / lam, 0);
  double t;
  int p;
  double now = 0;
  while (done < N) {
    f.top(t, p);
    now = t;
    ev++;
    if (p == 0) {
      f.push(now + r.ex() / lam, 0);
      if (busy < c) {
        busy++;
        f.push(now + r.ex(), 1);
      } else {
        if (qn == ring.size()) {
          vector<double> b(2 * qn);
          for (size_t i = 0; i < qn; i++) b[i] = ring[(qh + i) & (qn - 1)];
          ring.swap(b);
          qh = 0;
        }
        ring[(qh + qn++) & (ring.size() - 1)] = now;
      }
    } else {
      done++;
      if (qn) {
        sumW += now - ring[qh];
        qh = (qh + 1) & (ring.size() - 1);
        qn--;
        f.push(now + r.ex(), 1);
      } else
        busy--;
    }
  }
  double el = nowS() - t0;
  printf("{\"impl\":\"%s\",\"w\":\"W1\",\"sec\":%.6f,\"events\":%ld,\"customers\":%ld,\"meanWait\":%.12g,\"rss\":%.1f}\n", NAME,
         el, ev, done, sumW / done, rssMB());
}
struct W2P {
  double lam = 12000, cr = 365.25 / 14, k = 1.3, scale = 1.1 / tgamma(1 + 1 / 1.3), s2 = log(1.25), sg = sqrt(s2),
         mu = log(0.5) - s2 / 2;
  double edge[5] = {1, 3, 5, 10, 1e300}, rate[5] = {.16, .14, .12, .10, .06};
};
template <class F, class R> void W2(u64 seed, double H, bool one) {
  double t0 = nowS();
  const W2P P;
  F f;
  R r(seed);
  const int N = 1000;
  const double ik = 1 / P.k;
  vector<int> load(N), band(N), chead(N, -1), bn(N, -1), bp(N, -1), bh(256, -1);
  int minL = 0;
  vector<double> cend;
  vector<int> cn, cp, co;
  int cfree = -1;
  int alloc = 0, active = 0;
  double area = 0, last = 0;
  long ev = 0, na = 0, nc = 0, ne = 0, nl = 0, nh = 0, nbd = 0, nr = 0;
  auto bins = [&](int o, int l) {
    if (l >= (int)bh.size()) bh.resize(2 * l, -1);
    int h = bh[l];
    bn[o] = h;
    bp[o] = -1;
    if (h >= 0) bp[h] = o;
    bh[l] = o;
    if (l < minL) minL = l;
  };
  auto brem = [&](int o, int l) {
    int a = bp[o], b = bn[o];
    if (a >= 0)
      bn[a] = b;
    else
      bh[l] = b;
    if (b >= 0) bp[b] = a;
  };
  auto assign = [&](int c) {
    while (bh[minL] < 0) minL++;
    int o = bh[minL];
    brem(o, minL);
    load[o]++;
    bins(o, load[o]);
    co[c] = o;
    int h = chead[o];
    cn[c] = h;
    cp[c] = -1;
    if (h >= 0) cp[h] = c;
    chead[o] = c;
  };
  auto clock = [&](int o, double now, double los) {
    int b = band[o];
    double x = r.ex() / P.rate[b];
    if (los + x < P.edge[b])
      f.push(now + x, o << 3 | 3);
    else
      f.push(now + P.edge[b] - los, o << 3 | 5);
  };
  for (int o = 0; o < N; o++) {
    load[o] = 0;
    band[o] = 0;
    bins(o, 0);
    clock(o, 0, 0);
  }
  f.push(r.ex() / P.lam, 0);
  double t;
  int p;
  while (f.top(t, p)) {
    if (t >= H) break;
    ev++;
    int id = p >> 3;
    switch (p & 7) {
    case 1: {
      nc++;
      double x = t + r.ex() / P.cr;
      if (x < cend[id])
        f.push(x, p);
      else if (one)
        f.push(cend[id], id << 3 | 2);
      break;
    }
    case 2: {
      ne++;
      area += active * (t - last);
      last = t;
      active--;
      int o = co[id];
      int a = cp[id], b = cn[id];
      if (a >= 0)
        cn[a] = b;
      else
        chead[o] = b;
      if (b >= 0) cp[b] = a;
      brem(o, load[o]);
      load[o]--;
      bins(o, load[o]);
      cn[id] = cfree;
      cfree = id;
      break;
    }
    case 0: {
      na++;
      f.push(t + r.ex() / P.lam, 0);
      int c;
      if (cfree >= 0) {
        c = cfree;
        cfree = cn[c];
      } else {
        c = alloc++;
        cend.push_back(0);
        cn.push_back(-1);
        cp.push_back(-1);
        co.push_back(-1);
      }
      area += active * (t - last);
      last = t;
      active++;
      double e = t + P.scale * pow(r.ex(), ik);
      cend[c] = e;
      assign(c);
      double x = t + r.ex() / P.cr;
      if (one) {
        if (x < e)
          f.push(x, c << 3 | 1);
        else
          f.push(e, c << 3 | 2);
      } else {
        f.push(e, c << 3 | 2);
        if (x < e) f.push(x, c << 3 | 1);
      }
      break;
    }
    case 3: {
      nl++;
      double n01 = sqrt(-2 * log(r.u())) * cos(6.283185307179586 * r.u());
      f.push(t + exp(P.mu + P.sg * n01), id << 3 | 4);
      brem(id, load[id]);
      int c = chead[id];
      chead[id] = -1;
      while (c >= 0) {
        int nx = cn[c];
        assign(c);
        nr++;
        c = nx;
      }
      break;
    }
    case 4: {
      nh++;
      load[id] = 0;
      band[id] = 0;
      bins(id, 0);
      clock(id, t, 0);
      break;
    }
    case 5: {
      nbd++;
      double los = P.edge[band[id]];
      band[id]++;
      clock(id, t, los);
      break;
    }
    }
  }
  area += active * (H - last);
  double el = nowS() - t0;
  printf("{\"impl\":\"%s\",\"w\":\"W2\",\"sec\":%.6f,\"events\":%ld,\"arrivals\":%ld,\"contacts\":%ld,\"ends\":%ld,\"leaves\":%"
         "ld,\"hires\":%ld,\"bands\":%ld,\"reassign\":%ld,\"meanActive\":%.10g,\"rss\":%.1f}\n",
         NAME, el, ev, na, nc, ne, nl, nh, nbd, nr, area / H, rssMB());
}
// hold model: n pending, pop min, push t+increment. d: 0 exp(1), 1 uniform(0,2), 2 bimodal (90% exp(0.1), 10% 10+exp), 3 equal
// times (ties)
template <class F, class R> void HOLD(u64 seed, int n, long ops, int d) {
  F f;
  R r(seed);
  auto inc = [&] {
    double u = r.u();
    return d == 0 ? -log(u) : d == 1 ? 2 * u : d == 2 ? (u < 0.9 ? 0.1 * -log(u / 0.9) : 10 - log((u - 0.9) * 10 + 1e-300)) : 1.0;
  };
  vector<double> tb(1 << 16);
  for (auto &x : tb) x = inc();
  u32 k = 0;
  for (int i = 0; i < n; i++) f.push(tb[k++ & 65535] * (1 + 1e-3 * (i & 1023)), i);
  double t;
  int p;
  long warm = std::max<long>(n * 2L, 100000);
  for (long i = 0; i < warm; i++) {
    f.top(t, p);
    f.push(t + tb[(k += 7919) & 65535], p);
  }
  double t0 = nowS();
  for (long i = 0; i < ops; i++) {
    f.top(t, p);
    f.push(t + tb[(k += 7919) & 65535], p);
  }
  double el = nowS() - t0;
  printf("{\"impl\":\"%s\",\"w\":\"HOLD\",\"n\":%d,\"d\":%d,\"ns\":%.2f,\"chk\":%.6g}\n", NAME, n, d, el / ops * 1e9, t);
}
template <class F, class R> void go(const std::string &w, u64 seed, double size, int extra) {
  if (w == "W1")
    W1<F, R>(seed, (long)size);
  else if (w == "W2")
    W2<F, R>(seed, size, extra);
  else
    HOLD<F, R>(seed, (int)size, size >= 1e6 ? 2000000 : 4000000, extra);
}
template <class R> void pick(const std::string &w, const std::string &f, u64 s, double z, int e) {
  if (f == "bin")
    go<DHeap<2, false>, R>(w, s, z, e);
  else if (f == "quad")
    go<DHeap<4, false>, R>(w, s, z, e);
  else if (f == "quadtie")
    go<DHeap<4, true>, R>(w, s, z, e);
  else if (f == "oct")
    go<DHeap<8, false>, R>(w, s, z, e);
  else if (f == "cal")
    go<Cal, R>(w, s, z, e);
  else if (f == "stdpq")
    go<StdPQ, R>(w, s, z, e);
  else
    exit(2);
}
int main(int c, char **v) {
  std::string w = v[1], f = v[2];
  u64 seed = strtoull(v[3], 0, 10);
  double size = c > 4 ? atof(v[4]) : (w == "W1" ? 1e6 : 10);
  int extra = c > 5 ? atoi(v[5]) : 0;
  std::string rng = c > 6 ? v[6] : "x256";
  static std::string nm = "cpp-" + f + (extra && w == "W2" ? "-one" : "") + (rng == "x256" ? "" : "-" + rng);
  NAME = nm.c_str();
  zinit();
  if (rng == "x256z")
    pick<X256Z>(w, f, seed, size, extra);
  else if (rng == "x128")
    pick<X128>(w, f, seed, size, extra);
  else
    pick<X256>(w, f, seed, size, extra);
}
