export const id = 627;
export const ids = [627];
export const modules = {

/***/ 6547:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 8627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadDomains: () => (/* binding */ loadDomains)
/* harmony export */ });
/* unused harmony export readDomains */
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8556);
/* harmony import */ var _standards_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2837);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5041);



const LOADERS = {
    code: async () => (await Promise.all(/* import() */[__webpack_require__.e(52), __webpack_require__.e(631), __webpack_require__.e(496), __webpack_require__.e(869), __webpack_require__.e(435), __webpack_require__.e(56), __webpack_require__.e(287), __webpack_require__.e(434), __webpack_require__.e(422)]).then(__webpack_require__.bind(__webpack_require__, 9422))).codeScan,
    process: async () => (await Promise.all(/* import() */[__webpack_require__.e(52), __webpack_require__.e(631), __webpack_require__.e(496), __webpack_require__.e(356), __webpack_require__.e(869), __webpack_require__.e(435), __webpack_require__.e(56), __webpack_require__.e(287), __webpack_require__.e(434), __webpack_require__.e(114)]).then(__webpack_require__.bind(__webpack_require__, 7114))).processScan,
    infra: async (around, oidcToken) => (await Promise.all(/* import() */[__webpack_require__.e(52), __webpack_require__.e(631), __webpack_require__.e(589), __webpack_require__.e(869), __webpack_require__.e(56), __webpack_require__.e(287), __webpack_require__.e(836)]).then(__webpack_require__.bind(__webpack_require__, 3383))).loadInfra(around, oidcToken),
    audit: async (around) => (await Promise.all(/* import() */[__webpack_require__.e(52), __webpack_require__.e(825), __webpack_require__.e(869), __webpack_require__.e(56), __webpack_require__.e(550), __webpack_require__.e(607), __webpack_require__.e(967)]).then(__webpack_require__.bind(__webpack_require__, 8967))).loadAudit(around),
};
/**
 * Reads `domains`: names, one a line or separated by commas; code and process without it.
 * @throws UsageError naming what is no domain
 */
const readDomains = (text) => {
    const wanted = (text.trim() || 'code,process')
        .split(/[\s,]+/)
        .map((name) => name.toLowerCase())
        .filter((name) => name !== '');
    const wrong = wanted.filter((name) => !_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DOMAINS */ .si.some((domain) => domain === name));
    if (wrong.length > 0) {
        const [first = ''] = wrong;
        const meant = (0,_standards_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(first, [..._model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DOMAINS */ .si]);
        throw new _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`domains names "${first}"; there are ${_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DOMAINS */ .si.join(', ')}${meant ? `; did you mean ${meant}?` : ''}`);
    }
    // In the order in which they are told, each once.
    return _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DOMAINS */ .si.filter((domain) => wanted.includes(domain));
};
/**
 * The engines of the domains that the input `domains` names.
 * @param oidcToken gives an OIDC token of the job for an audience
 * @throws UsageError for inputs that make no sense
 */
const loadDomains = (around, oidcToken) => Promise.all(readDomains(around.input('domains')).map((domain) => LOADERS[domain](around, oidcToken)));


/***/ }),

/***/ 2837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6547);

/** Two letters that changed places count as two that are wrong. */
const tolerated = (word) => Math.max(word.length < 4 ? 1 : 2, Math.floor(word.length / 3));
/**
 * The known word that was probably meant, or undefined when nothing is near: at most a third of the
 * letters wrong, or two that changed places, or only the beginning written (`prod`). Case and the
 * kind of separator do not count.
 */
const nearest = (word, known) => {
    // Nobody misspells a key of 100 letters; the cap keeps a hostile one cheap.
    if (word.length > 100)
        return undefined;
    const plain = (value) => value.toLowerCase().replace(/[-\s]/g, '_');
    let best;
    let fewest = Number.POSITIVE_INFINITY;
    for (const candidate of known) {
        const wrong = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(plain(word), plain(candidate));
        if (wrong < fewest) {
            best = candidate;
            fewest = wrong;
        }
    }
    if (best !== undefined && fewest <= tolerated(word))
        return best;
    return word.length < 3
        ? undefined
        : known.find((candidate) => plain(candidate).startsWith(plain(word)));
};


/***/ })

};
