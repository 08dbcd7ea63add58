// Generated from openapi.yaml by `bun run generate`; do not edit.
// sha256 of openapi.yaml: 593601df343003cab590a675152be0fe091cc738e0e2dea8a45ec9cc2689b488
var __commonJS = (cb, mod) => () => (mod || cb((mod = { exports: {} }).exports, mod), mod.exports);

var require_ucs2length = __commonJS(function(exports) {
  Object.defineProperty(exports, "__esModule", { value: true });
  function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
      length++;
      value = str.charCodeAt(pos++);
      if (value >= 55296 && value <= 56319 && pos < len) {
        value = str.charCodeAt(pos);
        if ((value & 64512) === 56320)
          pos++;
      }
    }
    return length;
  }
  exports.default = ucs2length;
});

var routeCallBody = validate20;
var schema33 = { type: "object", description: "One request of the EML System for a call. Fields that are not listed here are ignored.", required: ["callID", "rclassification", "callTime"], properties: { callID: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\u0000\\ud800-\\udfff]*$", description: "Identifies the call. Well-formed text without NUL, up to 255 characters.", examples: ["wtl0tmw3rri9s7gqdpfi0"] }, rclassification: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\u0000\\ud800-\\udfff]*$", allOf: [{ pattern: "\\S" }], description: `The request classification, the destination area of the call. It names a queue by the queue's name or one of
its aliases; letter case and surrounding white space do not matter. White space alone counts as empty.
`, examples: ["GOTOSUPPORT"] }, customerID: { type: ["string", "null"], maxLength: 255, pattern: "^[^\\u0000\\ud800-\\udfff]*$", description: "Identifies the customer. `null` counts as absent.", examples: ["70154"] }, callTime: { type: "string", maxLength: 64, pattern: "^[^\\u0000\\ud800-\\udfff]*$", description: `Duration of the current call as the EML System words it. Its unit is not documented, so it is stored and
compared for equality, never computed with.
`, examples: ["12"] } } };
var func1 = require_ucs2length().default;
var pattern4 = new RegExp("^[^\\u0000\\ud800-\\udfff]*$", "u");
var pattern5 = new RegExp("\\S", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.callID === undefined) {
      const err0 = { instancePath, schemaPath: "openapi.yaml#/components/schemas/CallRequest/required", keyword: "required", params: { missingProperty: "callID" }, message: "must have required property '" + "callID" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.rclassification === undefined) {
      const err1 = { instancePath, schemaPath: "openapi.yaml#/components/schemas/CallRequest/required", keyword: "required", params: { missingProperty: "rclassification" }, message: "must have required property '" + "rclassification" + "'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.callTime === undefined) {
      const err2 = { instancePath, schemaPath: "openapi.yaml#/components/schemas/CallRequest/required", keyword: "required", params: { missingProperty: "callTime" }, message: "must have required property '" + "callTime" + "'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.callID !== undefined) {
      let data0 = data.callID;
      if (typeof data0 === "string") {
        if (func1(data0) > 255) {
          const err3 = { instancePath: instancePath + "/callID", schemaPath: "openapi.yaml#/components/schemas/CallRequest/properties/callID/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err4 = { instancePath: instancePath + "/callID", schemaPath: "openapi.yaml#/components/schemas/CallRequest/properties/callID/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err5 = { instancePath: instancePath + "/callID", schemaPath: "openapi.yaml#/components/schemas/CallRequest/properties/callID/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/callID", schemaPath: "openapi.yaml#/components/schemas/CallRequest/properties/callID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.rclassification !== undefined) {
      let data1 = data.rclassification;
      if (typeof data1 === "string") {
        if (!pattern5.test(data1)) {
          const err7 = { instancePath: instancePath + "/rclassification", schemaPath: "openapi.yaml#/components/schemas/CallRequest/properties/rclassification/allOf/0/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "' + "\\S" + '"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
      if (typeof data1 === "string") {
        if (func1(data1) > 255) {
          const err8 = { instancePath: instancePath + "/rclassification", schemaPath: "openapi.yaml#/components/schemas/CallRequest/properties/rclassification/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func1(data1) < 1) {
          const err9 = { instancePath: instancePath + "/rclassification", schemaPath: "openapi.yaml#/components/schemas/CallRequest/properties/rclassification/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (!pattern4.test(data1)) {
          const err10 = { instancePath: instancePath + "/rclassification", schemaPath: "openapi.yaml#/components/schemas/CallRequest/properties/rclassification/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/rclassification", schemaPath: "openapi.yaml#/components/schemas/CallRequest/properties/rclassification/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.customerID !== undefined) {
      let data2 = data.customerID;
      if (typeof data2 !== "string" && data2 !== null) {
        const err12 = { instancePath: instancePath + "/customerID", schemaPath: "openapi.yaml#/components/schemas/CallRequest/properties/customerID/type", keyword: "type", params: { type: schema33.properties.customerID.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data2 === "string") {
        if (func1(data2) > 255) {
          const err13 = { instancePath: instancePath + "/customerID", schemaPath: "openapi.yaml#/components/schemas/CallRequest/properties/customerID/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (!pattern4.test(data2)) {
          const err14 = { instancePath: instancePath + "/customerID", schemaPath: "openapi.yaml#/components/schemas/CallRequest/properties/customerID/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data.callTime !== undefined) {
      let data3 = data.callTime;
      if (typeof data3 === "string") {
        if (func1(data3) > 64) {
          const err15 = { instancePath: instancePath + "/callTime", schemaPath: "openapi.yaml#/components/schemas/CallRequest/properties/callTime/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (!pattern4.test(data3)) {
          const err16 = { instancePath: instancePath + "/callTime", schemaPath: "openapi.yaml#/components/schemas/CallRequest/properties/callTime/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/callTime", schemaPath: "openapi.yaml#/components/schemas/CallRequest/properties/callTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "openapi.yaml#/components/schemas/CallRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { props: { callID: true, rclassification: true, customerID: true, callTime: true }, dynamicProps: false, dynamicItems: false };
var recordOutcomeBody = validate22;
var schema37 = { type: "string", enum: ["no_answer", "busy", "rejected", "answered", "completed"] };
var pattern9 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-6[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.outcome === undefined) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outcome" }, message: "must have required property '" + "outcome" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.mqID !== undefined) {
      let data0 = data.mqID;
      if (typeof data0 === "string") {
        if (!pattern9.test(data0)) {
          const err1 = { instancePath: instancePath + "/mqID", schemaPath: "#/components/schemas/MqID/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-6[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" }, message: 'must match pattern "' + "^[0-9a-f]{8}-[0-9a-f]{4}-6[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" + '"' };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/mqID", schemaPath: "#/components/schemas/MqID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.callID !== undefined) {
      let data1 = data.callID;
      if (typeof data1 === "string") {
        if (func1(data1) > 255) {
          const err3 = { instancePath: instancePath + "/callID", schemaPath: "#/properties/callID/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func1(data1) < 1) {
          const err4 = { instancePath: instancePath + "/callID", schemaPath: "#/properties/callID/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!pattern4.test(data1)) {
          const err5 = { instancePath: instancePath + "/callID", schemaPath: "#/properties/callID/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/callID", schemaPath: "#/properties/callID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.outcome !== undefined) {
      let data2 = data.outcome;
      if (typeof data2 !== "string") {
        const err7 = { instancePath: instancePath + "/outcome", schemaPath: "#/components/schemas/Outcome/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (!(data2 === "no_answer" || data2 === "busy" || data2 === "rejected" || data2 === "answered" || data2 === "completed")) {
        const err8 = { instancePath: instancePath + "/outcome", schemaPath: "#/components/schemas/Outcome/enum", keyword: "enum", params: { allowedValues: schema37.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { props: { mqID: true, callID: true, outcome: true }, dynamicProps: false, dynamicItems: false };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
    errors = vErrors.length;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { props: { mqID: true, callID: true, outcome: true }, dynamicProps: false, dynamicItems: false };
var setNumberStateBody = validate25;
var schema39 = { type: "object", description: "Fields that are not listed here are ignored.", required: ["state"], properties: { state: { type: "string", enum: ["busy", "idle"] }, expiresInSeconds: { type: "integer", minimum: 1, maximum: 86400, description: "Required with `busy`." } } };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.state === undefined) {
      const err0 = { instancePath, schemaPath: "openapi.yaml#/components/schemas/NumberStateReport/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.state !== undefined) {
      let data0 = data.state;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/state", schemaPath: "openapi.yaml#/components/schemas/NumberStateReport/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (!(data0 === "busy" || data0 === "idle")) {
        const err2 = { instancePath: instancePath + "/state", schemaPath: "openapi.yaml#/components/schemas/NumberStateReport/properties/state/enum", keyword: "enum", params: { allowedValues: schema39.properties.state.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.expiresInSeconds !== undefined) {
      let data1 = data.expiresInSeconds;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err3 = { instancePath: instancePath + "/expiresInSeconds", schemaPath: "openapi.yaml#/components/schemas/NumberStateReport/properties/expiresInSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 86400 || isNaN(data1)) {
          const err4 = { instancePath: instancePath + "/expiresInSeconds", schemaPath: "openapi.yaml#/components/schemas/NumberStateReport/properties/expiresInSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/expiresInSeconds", schemaPath: "openapi.yaml#/components/schemas/NumberStateReport/properties/expiresInSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "openapi.yaml#/components/schemas/NumberStateReport/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { props: { state: true, expiresInSeconds: true }, dynamicProps: false, dynamicItems: false };
var routeCallHeader = validate202;
var func12 = require_ucs2length().default;
var pattern42 = new RegExp("^[^\\u0000\\ud800-\\udfff]*$", "u");
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate202.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["Idempotency-Key"] !== undefined) {
      let data0 = data["Idempotency-Key"];
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err0 = { instancePath: instancePath + "/Idempotency-Key", schemaPath: "openapi.yaml#/components/schemas/IdempotencyKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
        }
        if (coerced0 !== undefined) {
          data0 = coerced0;
          if (data !== undefined) {
            data["Idempotency-Key"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (func12(data0) > 255) {
          const err1 = { instancePath: instancePath + "/Idempotency-Key", schemaPath: "openapi.yaml#/components/schemas/IdempotencyKey/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (func12(data0) < 1) {
          const err2 = { instancePath: instancePath + "/Idempotency-Key", schemaPath: "openapi.yaml#/components/schemas/IdempotencyKey/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!pattern42.test(data0)) {
          const err3 = { instancePath: instancePath + "/Idempotency-Key", schemaPath: "openapi.yaml#/components/schemas/IdempotencyKey/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate202.errors = vErrors;
  return errors === 0;
}
validate202.evaluated = { props: { "Idempotency-Key": true }, dynamicProps: false, dynamicItems: false };
var getCallPath = validate222;
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate222.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.callID === undefined) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "callID" }, message: "must have required property '" + "callID" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.callID !== undefined) {
      let data0 = data.callID;
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err1 = { instancePath: instancePath + "/callID", schemaPath: "openapi.yaml#/paths/~1v1~1calls~1{callID}/get/parameters/0/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (coerced0 !== undefined) {
          data0 = coerced0;
          if (data !== undefined) {
            data["callID"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (func12(data0) > 255) {
          const err2 = { instancePath: instancePath + "/callID", schemaPath: "openapi.yaml#/paths/~1v1~1calls~1{callID}/get/parameters/0/schema/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func12(data0) < 1) {
          const err3 = { instancePath: instancePath + "/callID", schemaPath: "openapi.yaml#/paths/~1v1~1calls~1{callID}/get/parameters/0/schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!pattern42.test(data0)) {
          const err4 = { instancePath: instancePath + "/callID", schemaPath: "openapi.yaml#/paths/~1v1~1calls~1{callID}/get/parameters/0/schema/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate222.errors = vErrors;
  return errors === 0;
}
validate222.evaluated = { props: { callID: true }, dynamicProps: false, dynamicItems: false };
var setNumberStatePath = validate232;
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate232.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.number === undefined) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property '" + "number" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.number !== undefined) {
      let data0 = data.number;
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err1 = { instancePath: instancePath + "/number", schemaPath: "openapi.yaml#/paths/~1v1~1numbers~1{number}~1state/put/parameters/0/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (coerced0 !== undefined) {
          data0 = coerced0;
          if (data !== undefined) {
            data["number"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (func12(data0) > 64) {
          const err2 = { instancePath: instancePath + "/number", schemaPath: "openapi.yaml#/paths/~1v1~1numbers~1{number}~1state/put/parameters/0/schema/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func12(data0) < 1) {
          const err3 = { instancePath: instancePath + "/number", schemaPath: "openapi.yaml#/paths/~1v1~1numbers~1{number}~1state/put/parameters/0/schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!pattern42.test(data0)) {
          const err4 = { instancePath: instancePath + "/number", schemaPath: "openapi.yaml#/paths/~1v1~1numbers~1{number}~1state/put/parameters/0/schema/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate232.errors = vErrors;
  return errors === 0;
}
validate232.evaluated = { props: { number: true }, dynamicProps: false, dynamicItems: false };
export {
  getCallPath,
  recordOutcomeBody,
  routeCallBody,
  routeCallHeader,
  setNumberStateBody,
  setNumberStatePath
};

export const openapiSha256 = '593601df343003cab590a675152be0fe091cc738e0e2dea8a45ec9cc2689b488';
