#include "Cvips.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdbool.h>

// What is taken from libvips and GLib, by their own names. Numbers are those of their headers.
enum { SIZE_DOWN = 2, FAIL_ON_ERROR = 2, MAX_COORDINATE = 10000000, SRGB = 22, WARNING_LEVEL = 1 << 4 };

static struct {
    int (*vips_init)(const char *program);
    int (*vips_version)(int part);
    void (*vips_operation_block_set)(const char *class_name, int is_blocked);
    void (*vips_concurrency_set)(int threads);
    void (*vips_cache_set_max)(int operations);
    void (*vips_error_clear)(void);
    int (*vips_thumbnail_buffer)(void *bytes, size_t count, cvips_image **out, int width, ...);
    int (*vips_svgload_buffer)(void *bytes, size_t count, cvips_image **out, ...);
    int (*vips_icc_transform)(cvips_image *in, cvips_image **out, const char *profile, ...);
    int (*vips_colourspace)(cvips_image *in, cvips_image **out, int space, ...);
    int (*vips_jpegsave_buffer)(cvips_image *in, void **bytes, size_t *count, ...);
    int (*vips_pngsave_buffer)(cvips_image *in, void **bytes, size_t *count, ...);
    int (*vips_webpsave_buffer)(cvips_image *in, void **bytes, size_t *count, ...);
    cvips_image *(*vips_image_copy_memory)(cvips_image *in);
    size_t (*vips_image_get_typeof)(const cvips_image *image, const char *field);
    char **(*vips_image_get_fields)(cvips_image *image);
    int (*vips_image_remove)(cvips_image *image, const char *field);
    int (*vips_image_get_width)(const cvips_image *image);
    int (*vips_image_get_height)(const cvips_image *image);
    void (*g_object_unref)(void *object);
    void (*g_free)(void *bytes);
    void (*g_strfreev)(char **strings);
    unsigned (*g_log_set_handler)(const char *domain, int levels, void (*)(const char *, int, const char *, void *), void *);
} vips;

static pthread_once_t once = PTHREAD_ONCE_INIT;
static cvips_state state = CVIPS_MISSING;

static void *open_library(void) {
    static const char *const names[] = {
        "libvips.so.42", "libvips.42.dylib", "/opt/homebrew/lib/libvips.42.dylib", "/usr/local/lib/libvips.42.dylib",
    };
    for (size_t index = 0; index < sizeof names / sizeof *names; index++) {
        void *library = dlopen(names[index], RTLD_NOW | RTLD_LOCAL);
        if (library) return library;
    }
    return NULL;
}

static void keep_silent(const char *domain, int level, const char *message, void *data) {
    (void)domain, (void)level, (void)message, (void)data;
}

static bool find(void *library, const char *name, void *place) {
    void *symbol = dlsym(library, name);
    *(void **)place = symbol;
    return symbol;
}

#define FIND(name) find(library, #name, &vips.name)

static cvips_state start(void) {
    void *library = open_library();
    if (!library) return CVIPS_MISSING;
    if (!FIND(vips_version)) return CVIPS_UNUSABLE;
    if (vips.vips_version(0) == 8 && vips.vips_version(1) < 13) return CVIPS_TOO_OLD;
    bool is_complete = FIND(vips_init) && FIND(vips_operation_block_set) && FIND(vips_concurrency_set)
        && FIND(vips_cache_set_max) && FIND(vips_error_clear) && FIND(vips_thumbnail_buffer) && FIND(vips_svgload_buffer)
        && FIND(vips_icc_transform) && FIND(vips_colourspace) && FIND(vips_jpegsave_buffer) && FIND(vips_pngsave_buffer) && FIND(vips_webpsave_buffer)
        && FIND(vips_image_copy_memory) && FIND(vips_image_get_typeof) && FIND(vips_image_get_fields) && FIND(vips_image_remove)
        && FIND(vips_image_get_width) && FIND(vips_image_get_height) && FIND(g_object_unref) && FIND(g_free)
        && FIND(g_strfreev) && FIND(g_log_set_handler);
    if (!is_complete || vips.vips_init("sitegen")) return CVIPS_UNUSABLE;
    // Its remarks on odd pictures are for programmers.
    vips.g_log_set_handler("VIPS", WARNING_LEVEL, keep_silent, NULL);
    // A picture may come from anywhere: no reader but these sees it.
    vips.vips_operation_block_set("VipsForeignLoad", true);
    vips.vips_operation_block_set("VipsForeignLoadJpeg", false);
    vips.vips_operation_block_set("VipsForeignLoadPng", false);
    vips.vips_operation_block_set("VipsForeignLoadWebp", false);
    vips.vips_operation_block_set("VipsForeignLoadSvg", false);
    // The caller works on several pictures at once, and on none of them twice.
    vips.vips_concurrency_set(1);
    vips.vips_cache_set_max(0);
    return CVIPS_READY;
}

static void start_once(void) { state = start(); }

cvips_state cvips_open(void) {
    pthread_once(&once, start_once);
    return state;
}

/// What came of a step. The image it was made from is let go.
static cvips_image *result(int status, cvips_image *in, cvips_image *out) {
    if (in) vips.g_object_unref(in);
    if (status == 0) return out;
    vips.vips_error_clear();
    return NULL;
}

/// A picture without a profile is in sRGB already, or in grey or ink, which the library knows how to turn into it. One
/// whose profile does not fit it is taken as if it had none.
static cvips_image *in_srgb(cvips_image *image) {
    cvips_image *out = NULL;
    if (vips.vips_image_get_typeof(image, "icc-profile-data")) {
        if (vips.vips_icc_transform(image, &out, "srgb", "embedded", true, NULL) == 0) image = result(0, image, out);
        else vips.vips_error_clear();
    }
    out = NULL;
    int status = vips.vips_colourspace(image, &out, SRGB, NULL);
    return result(status, image, out);
}

/// Takes everything but the pixels off.
static void strip(cvips_image *image) {
    char **fields = vips.vips_image_get_fields(image);
    // The sizes are fields too, and stay.
    for (char **field = fields; *field; field++) vips.vips_image_remove(image, *field);
    vips.g_strfreev(fields);
}

/// Decodes everything there and then, so that a broken end is found here.
static cvips_image *in_memory(cvips_image *image) {
    if (!image) return NULL;
    cvips_image *copy = vips.vips_image_copy_memory(image);
    copy = result(copy ? 0 : -1, image, copy);
    if (copy) strip(copy);
    return copy;
}

cvips_image *cvips_shrink(const void *bytes, size_t count, int width) {
    cvips_image *image = NULL;
    // Libvips 8.14 hears of what to fail on by the option string alone, later ones by the argument too.
    int status = vips.vips_thumbnail_buffer(
        (void *)bytes, count, &image, width, "height", MAX_COORDINATE, "size", SIZE_DOWN, "fail_on", FAIL_ON_ERROR,
        "option_string", "[fail_on=error]", NULL);
    image = result(status, NULL, image);
    return in_memory(image ? in_srgb(image) : NULL);
}

cvips_image *cvips_draw(const void *bytes, size_t count) {
    cvips_image *image = NULL;
    int status = vips.vips_svgload_buffer((void *)bytes, count, &image, NULL);
    return in_memory(result(status, NULL, image));
}

void cvips_release(cvips_image *image) { vips.g_object_unref(image); }

int cvips_width(const cvips_image *image) { return vips.vips_image_get_width(image); }
int cvips_height(const cvips_image *image) { return vips.vips_image_get_height(image); }

void *cvips_encode(cvips_image *image, cvips_format format, int quality, size_t *count) {
    void *bytes = NULL;
    int status = -1;
    switch (format) {
    case CVIPS_JPEG:
        status = vips.vips_jpegsave_buffer(
            image, &bytes, count, "Q", quality, "optimize_coding", true, "interlace", true, "strip", true, NULL);
        break;
    case CVIPS_PNG:
        status = vips.vips_pngsave_buffer(image, &bytes, count, "compression", 9, "strip", true, NULL);
        break;
    case CVIPS_WEBP:
        status = vips.vips_webpsave_buffer(
            image, &bytes, count, "Q", quality, "effort", 4, "smart_subsample", true, "strip", true, NULL);
        break;
    case CVIPS_WEBP_LOSSLESS:
        status = vips.vips_webpsave_buffer(image, &bytes, count, "lossless", true, "effort", 4, "strip", true, NULL);
        break;
    }
    if (status != 0) vips.vips_error_clear();
    return status == 0 ? bytes : NULL;
}

void cvips_free(void *bytes) { vips.g_free(bytes); }
