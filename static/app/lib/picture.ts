// Makes a picture from a phone small enough to be sent over a slow network.
const SIDE_MAX = 1_600;
const QUALITY = 0.8;

/** A JPEG of at most 1,600 pixels a side; the file itself where the client cannot draw it. */
export async function smaller(file: Blob): Promise<Blob> {
  try {
    const image = await createImageBitmap(file);
    const scale = Math.min(1, SIDE_MAX / Math.max(image.width, image.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.width * scale);
    canvas.height = Math.round(image.height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const drawn = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/jpeg', QUALITY);
    });
    return drawn ?? file;
  } catch {
    return file;
  }
}
