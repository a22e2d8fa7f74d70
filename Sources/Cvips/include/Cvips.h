#ifndef CVIPS_H
#define CVIPS_H

#include <stddef.h>

// The few things done with libvips (https://www.libvips.org), which is looked for when it is first needed: neither
// building nor running the program asks for it. Every function but cvips_open may be called from several threads at a
// time, and only after cvips_open has answered CVIPS_READY.

typedef enum {
    CVIPS_READY,
    /// There is no libvips on the machine.
    CVIPS_MISSING,
    /// There is one, but older than 8.13, which cannot be told to stay away from the readers it does not trust.
    CVIPS_TOO_OLD,
    /// There is one that does not start.
    CVIPS_UNUSABLE
} cvips_state;

typedef enum { CVIPS_JPEG, CVIPS_PNG, CVIPS_WEBP, CVIPS_WEBP_LOSSLESS } cvips_format;

/// A picture in memory, decoded.
typedef struct cvips_image cvips_image;

/// Looks for the library and starts it, once; later calls answer the same.
cvips_state cvips_open(void);

/// Reads a JPEG, PNG or WebP picture, turns it upright, brings its colours to sRGB and makes it no wider than `width`.
/// Null for a picture that is broken, also near its end.
cvips_image *cvips_shrink(const void *bytes, size_t count, int width);

/// Reads an SVG drawing in its own size. Null for a broken one, or if the library has no reader for drawings.
cvips_image *cvips_draw(const void *bytes, size_t count);

void cvips_release(cvips_image *image);

int cvips_width(const cvips_image *image);
int cvips_height(const cvips_image *image);

/// Writes a picture without anything but its pixels: no place, no camera, no profile. Null if that fails.
/// The bytes are given back with cvips_free.
void *cvips_encode(cvips_image *image, cvips_format format, int quality, size_t *count);

void cvips_free(void *bytes);

#endif
