// Generated from openapi.yaml by `bun run generate`; do not edit.
// sha256 of openapi.yaml: 0acc975b946847148989ec8ff301f15073bfb99215c537da7197881de3514a02
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
var explainRequestBody = validate22;
var schema35 = { type: "object", description: "Fields that are not listed here are ignored.", required: ["rclassification"], properties: { rclassification: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\u0000\\ud800-\\udfff]*$", description: "As in a call request." }, customerID: { type: ["string", "null"], minLength: 1, maxLength: 255, pattern: "^[^\\u0000\\ud800-\\udfff]*$", description: "As in a call request." }, callID: { type: ["string", "null"], minLength: 1, maxLength: 255, pattern: "^[^\\u0000\\ud800-\\udfff]*$", description: "A call that is going on; without it a new one." }, callTime: { type: "string", maxLength: 64, pattern: "^[^\\u0000\\ud800-\\udfff]*$", description: "As in a call request." }, at: { type: ["string", "null"], pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$", description: "Another time than now, in UTC. What is known of agents and calls is as it is now." } } };
var pattern13 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$", "u");
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rclassification === undefined) {
      const err0 = { instancePath, schemaPath: "openapi.yaml#/components/schemas/RequestToExplain/required", keyword: "required", params: { missingProperty: "rclassification" }, message: "must have required property '" + "rclassification" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.rclassification !== undefined) {
      let data0 = data.rclassification;
      if (typeof data0 === "string") {
        if (func1(data0) > 255) {
          const err1 = { instancePath: instancePath + "/rclassification", schemaPath: "openapi.yaml#/components/schemas/RequestToExplain/properties/rclassification/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err2 = { instancePath: instancePath + "/rclassification", schemaPath: "openapi.yaml#/components/schemas/RequestToExplain/properties/rclassification/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err3 = { instancePath: instancePath + "/rclassification", schemaPath: "openapi.yaml#/components/schemas/RequestToExplain/properties/rclassification/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/rclassification", schemaPath: "openapi.yaml#/components/schemas/RequestToExplain/properties/rclassification/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.customerID !== undefined) {
      let data1 = data.customerID;
      if (typeof data1 !== "string" && data1 !== null) {
        const err5 = { instancePath: instancePath + "/customerID", schemaPath: "openapi.yaml#/components/schemas/RequestToExplain/properties/customerID/type", keyword: "type", params: { type: schema35.properties.customerID.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data1 === "string") {
        if (func1(data1) > 255) {
          const err6 = { instancePath: instancePath + "/customerID", schemaPath: "openapi.yaml#/components/schemas/RequestToExplain/properties/customerID/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (func1(data1) < 1) {
          const err7 = { instancePath: instancePath + "/customerID", schemaPath: "openapi.yaml#/components/schemas/RequestToExplain/properties/customerID/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (!pattern4.test(data1)) {
          const err8 = { instancePath: instancePath + "/customerID", schemaPath: "openapi.yaml#/components/schemas/RequestToExplain/properties/customerID/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.callID !== undefined) {
      let data2 = data.callID;
      if (typeof data2 !== "string" && data2 !== null) {
        const err9 = { instancePath: instancePath + "/callID", schemaPath: "openapi.yaml#/components/schemas/RequestToExplain/properties/callID/type", keyword: "type", params: { type: schema35.properties.callID.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data2 === "string") {
        if (func1(data2) > 255) {
          const err10 = { instancePath: instancePath + "/callID", schemaPath: "openapi.yaml#/components/schemas/RequestToExplain/properties/callID/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (func1(data2) < 1) {
          const err11 = { instancePath: instancePath + "/callID", schemaPath: "openapi.yaml#/components/schemas/RequestToExplain/properties/callID/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (!pattern4.test(data2)) {
          const err12 = { instancePath: instancePath + "/callID", schemaPath: "openapi.yaml#/components/schemas/RequestToExplain/properties/callID/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.callTime !== undefined) {
      let data3 = data.callTime;
      if (typeof data3 === "string") {
        if (func1(data3) > 64) {
          const err13 = { instancePath: instancePath + "/callTime", schemaPath: "openapi.yaml#/components/schemas/RequestToExplain/properties/callTime/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (!pattern4.test(data3)) {
          const err14 = { instancePath: instancePath + "/callTime", schemaPath: "openapi.yaml#/components/schemas/RequestToExplain/properties/callTime/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/callTime", schemaPath: "openapi.yaml#/components/schemas/RequestToExplain/properties/callTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.at !== undefined) {
      let data4 = data.at;
      if (typeof data4 !== "string" && data4 !== null) {
        const err16 = { instancePath: instancePath + "/at", schemaPath: "openapi.yaml#/components/schemas/RequestToExplain/properties/at/type", keyword: "type", params: { type: schema35.properties.at.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (typeof data4 === "string") {
        if (!pattern13.test(data4)) {
          const err17 = { instancePath: instancePath + "/at", schemaPath: "openapi.yaml#/components/schemas/RequestToExplain/properties/at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" }, message: 'must match pattern "' + "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" + '"' };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "openapi.yaml#/components/schemas/RequestToExplain/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { props: { rclassification: true, customerID: true, callID: true, callTime: true, at: true }, dynamicProps: false, dynamicItems: false };
var recordOutcomeBody = validate23;
var schema39 = { type: "string", enum: ["no_answer", "busy", "rejected", "answered", "completed"] };
var pattern14 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-6[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
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
        if (!pattern14.test(data0)) {
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
        const err8 = { instancePath: instancePath + "/outcome", schemaPath: "#/components/schemas/Outcome/enum", keyword: "enum", params: { allowedValues: schema39.enum }, message: "must be equal to one of the allowed values" };
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
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { props: { mqID: true, callID: true, outcome: true }, dynamicProps: false, dynamicItems: false };
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
  if (!validate24(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
    errors = vErrors.length;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { props: { mqID: true, callID: true, outcome: true }, dynamicProps: false, dynamicItems: false };
var setNumberStateBody = validate26;
var schema41 = { type: "object", description: "Fields that are not listed here are ignored.", required: ["state"], properties: { state: { type: "string", enum: ["busy", "idle"] }, expiresInSeconds: { type: "integer", minimum: 1, maximum: 86400, description: "Required with `busy`." } } };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate26.evaluated;
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
        const err2 = { instancePath: instancePath + "/state", schemaPath: "openapi.yaml#/components/schemas/NumberStateReport/properties/state/enum", keyword: "enum", params: { allowedValues: schema41.properties.state.enum }, message: "must be equal to one of the allowed values" };
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
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { props: { state: true, expiresInSeconds: true }, dynamicProps: false, dynamicItems: false };
var createQueueBody = validate27;
var schema44 = { type: "object", description: "What is given replaces what there is, whole; the rest stays. Fields that are not listed here are ignored.", properties: { name: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\u0000\\ud800-\\udfff]*$", description: "What `rclassification` names the queue by; letter case and white space around it do not matter." }, aliases: { type: "array", maxItems: 100, description: "Other names of the queue.", items: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\u0000\\ud800-\\udfff]*$" } }, strategy: { type: "string", enum: ["round_robin", "longest_idle", "fewest_offers", "weighted_round_robin", "top_down", "random"], description: "Who is offered next." }, whenBusy: { type: "string", enum: ["anyway", "overflow"], description: "Whether agents who are only busy are offered when nobody is free, or the call overflows." }, leaseSeconds: { type: "integer", minimum: 0, maximum: 86400, description: "How long an agent counts as taken by an offer; 0 takes no leases." }, talkSecondsMax: { type: "integer", minimum: 1, maximum: 86400, description: "How long a lease lasts from a reported answer on." }, wrapUpSeconds: { type: "integer", minimum: 0, maximum: 3600, description: "How long an agent rests after a reported completion." }, backOffSeconds: { type: "integer", minimum: 0, maximum: 3600, description: "How long an agent rests after a reported no_answer, busy or rejected." }, noAnswerMax: { type: "integer", minimum: 0, maximum: 100, description: "After so many reported no_answers in a row the agent is paused; 0 never." }, noAnswerPauseSeconds: { type: "integer", minimum: 1, maximum: 86400, description: "For how long." }, ringSeconds: { type: "integer", minimum: 1, maximum: 600, description: "The longest ring that the telephone platform allows." }, duplicateSeconds: { type: "integer", minimum: 0, maximum: 60, description: "The same call asking the same queue again within this time gets the recorded answer." }, retrySeconds: { type: "integer", minimum: 0, maximum: 60, description: "A request repeated word for word within this time gets the recorded answer, once for each offer." }, callMemorySeconds: { type: "integer", minimum: 60, maximum: 86400, description: "A callID that was silent for longer than this is a new call." }, attemptsMax: { type: "integer", minimum: 1, maximum: 30, description: "How many offers of its agents the queue makes in one visit of a call." }, callOffersMax: { type: "integer", minimum: 1, maximum: 30, description: "How many offers a call gets in all." }, secondChanceSeconds: { type: "integer", minimum: 0, maximum: 3600, description: "When all else is used up, an agent who failed so long ago is tried again." }, stickySeconds: { type: "integer", minimum: 0, maximum: 31536000, description: "How long a customer is given the agent of the last call first; 0 never." }, timeZone: { type: "string", minLength: 1, maxLength: 64, pattern: "^[^\\u0000\\ud800-\\udfff]*$", description: "The IANA name, such as Europe/Berlin, of the time zone of hours and daily counts." }, hours: { $ref: "#/components/schemas/Hours" }, tiers: { type: "array", maxItems: 9, description: "When the later tiers of agents join those before them. A tier that is not listed serves only where they have nobody.", items: { type: "object", required: ["tier", "waitSeconds"], additionalProperties: false, properties: { tier: { type: "integer", minimum: 2, maximum: 10, description: "Which tier." }, waitSeconds: { type: "integer", minimum: 0, maximum: 86400, description: "From the start of a visit." } } } }, overflow: { type: "array", maxItems: 20, description: "Where a call goes when the queue can not serve it, in this order: to a queue or to a number.", items: { type: "object", required: ["queueID", "number", "when"], additionalProperties: false, properties: { queueID: { type: ["integer", "null"], minimum: 1, maximum: 2147483647 }, number: { type: ["string", "null"], minLength: 1, maxLength: 64, pattern: "^[^\\u0000\\ud800-\\udfff]*$", allOf: [{ pattern: "^\\S(.*\\S)?$" }], description: "A phone number or extension, without white space at its ends." }, when: { $ref: "#/components/schemas/OverflowCases" } } } }, fallbackNumber: { type: ["string", "null"], minLength: 1, maxLength: 64, pattern: "^[^\\u0000\\ud800-\\udfff]*$", allOf: [{ pattern: "^\\S(.*\\S)?$" }], description: "Given once in a visit when nobody else can be." } } };
var schema45 = { type: ["object", "null"], description: "Weekly hours and dated overrides in local time; null is at all times.", required: ["weekly", "dates"], additionalProperties: false, properties: { weekly: { type: "array", maxItems: 100, items: { type: "object", required: ["days", "opens", "closes"], additionalProperties: false, properties: { days: { type: "array", minItems: 1, maxItems: 7, items: { type: "string", enum: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] } }, opens: { type: "string", description: "Such as 09:00." }, closes: { type: "string", description: "Such as 17:30 or 24:00; before `opens` it is on the next day." } } } }, dates: { type: "array", maxItems: 1000, items: { type: "object", required: ["date", "name", "spans"], additionalProperties: false, properties: { date: { type: "string", description: "Such as 2026-12-25." }, name: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\u0000\\ud800-\\udfff]*$", description: "What the day is, as a holiday." }, spans: { type: "array", maxItems: 20, description: "When it is open on that date; empty for not at all.", items: { type: "object", required: ["opens", "closes"], additionalProperties: false, properties: { opens: { type: "string" }, closes: { type: "string" } } } } } } } } };
var schema46 = { type: "array", minItems: 1, maxItems: 3, description: "In which cases.", items: { type: "string", enum: ["closed", "nobody", "attempts"] } };
var pattern20 = new RegExp("^\\S(.*\\S)?$", "u");
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== undefined) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func1(data0) > 255) {
          const err0 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.aliases !== undefined) {
      let data1 = data.aliases;
      if (Array.isArray(data1)) {
        if (data1.length > 100) {
          const err4 = { instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0;i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (func1(data2) > 255) {
              const err5 = { instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/properties/aliases/items/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (func1(data2) < 1) {
              const err6 = { instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/properties/aliases/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (!pattern4.test(data2)) {
              const err7 = { instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/properties/aliases/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/properties/aliases/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.strategy !== undefined) {
      let data3 = data.strategy;
      if (typeof data3 !== "string") {
        const err10 = { instancePath: instancePath + "/strategy", schemaPath: "#/properties/strategy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (!(data3 === "round_robin" || data3 === "longest_idle" || data3 === "fewest_offers" || data3 === "weighted_round_robin" || data3 === "top_down" || data3 === "random")) {
        const err11 = { instancePath: instancePath + "/strategy", schemaPath: "#/properties/strategy/enum", keyword: "enum", params: { allowedValues: schema44.properties.strategy.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.whenBusy !== undefined) {
      let data4 = data.whenBusy;
      if (typeof data4 !== "string") {
        const err12 = { instancePath: instancePath + "/whenBusy", schemaPath: "#/properties/whenBusy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (!(data4 === "anyway" || data4 === "overflow")) {
        const err13 = { instancePath: instancePath + "/whenBusy", schemaPath: "#/properties/whenBusy/enum", keyword: "enum", params: { allowedValues: schema44.properties.whenBusy.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.leaseSeconds !== undefined) {
      let data5 = data.leaseSeconds;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err14 = { instancePath: instancePath + "/leaseSeconds", schemaPath: "#/properties/leaseSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 86400 || isNaN(data5)) {
          const err15 = { instancePath: instancePath + "/leaseSeconds", schemaPath: "#/properties/leaseSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          const err16 = { instancePath: instancePath + "/leaseSeconds", schemaPath: "#/properties/leaseSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    }
    if (data.talkSecondsMax !== undefined) {
      let data6 = data.talkSecondsMax;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err17 = { instancePath: instancePath + "/talkSecondsMax", schemaPath: "#/properties/talkSecondsMax/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 86400 || isNaN(data6)) {
          const err18 = { instancePath: instancePath + "/talkSecondsMax", schemaPath: "#/properties/talkSecondsMax/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data6 < 1 || isNaN(data6)) {
          const err19 = { instancePath: instancePath + "/talkSecondsMax", schemaPath: "#/properties/talkSecondsMax/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
    }
    if (data.wrapUpSeconds !== undefined) {
      let data7 = data.wrapUpSeconds;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        const err20 = { instancePath: instancePath + "/wrapUpSeconds", schemaPath: "#/properties/wrapUpSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 3600 || isNaN(data7)) {
          const err21 = { instancePath: instancePath + "/wrapUpSeconds", schemaPath: "#/properties/wrapUpSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, message: "must be <= 3600" };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (data7 < 0 || isNaN(data7)) {
          const err22 = { instancePath: instancePath + "/wrapUpSeconds", schemaPath: "#/properties/wrapUpSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      }
    }
    if (data.backOffSeconds !== undefined) {
      let data8 = data.backOffSeconds;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
        const err23 = { instancePath: instancePath + "/backOffSeconds", schemaPath: "#/properties/backOffSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 3600 || isNaN(data8)) {
          const err24 = { instancePath: instancePath + "/backOffSeconds", schemaPath: "#/properties/backOffSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, message: "must be <= 3600" };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (data8 < 0 || isNaN(data8)) {
          const err25 = { instancePath: instancePath + "/backOffSeconds", schemaPath: "#/properties/backOffSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      }
    }
    if (data.noAnswerMax !== undefined) {
      let data9 = data.noAnswerMax;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
        const err26 = { instancePath: instancePath + "/noAnswerMax", schemaPath: "#/properties/noAnswerMax/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 100 || isNaN(data9)) {
          const err27 = { instancePath: instancePath + "/noAnswerMax", schemaPath: "#/properties/noAnswerMax/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (data9 < 0 || isNaN(data9)) {
          const err28 = { instancePath: instancePath + "/noAnswerMax", schemaPath: "#/properties/noAnswerMax/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      }
    }
    if (data.noAnswerPauseSeconds !== undefined) {
      let data10 = data.noAnswerPauseSeconds;
      if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
        const err29 = { instancePath: instancePath + "/noAnswerPauseSeconds", schemaPath: "#/properties/noAnswerPauseSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 > 86400 || isNaN(data10)) {
          const err30 = { instancePath: instancePath + "/noAnswerPauseSeconds", schemaPath: "#/properties/noAnswerPauseSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (data10 < 1 || isNaN(data10)) {
          const err31 = { instancePath: instancePath + "/noAnswerPauseSeconds", schemaPath: "#/properties/noAnswerPauseSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      }
    }
    if (data.ringSeconds !== undefined) {
      let data11 = data.ringSeconds;
      if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
        const err32 = { instancePath: instancePath + "/ringSeconds", schemaPath: "#/properties/ringSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 > 600 || isNaN(data11)) {
          const err33 = { instancePath: instancePath + "/ringSeconds", schemaPath: "#/properties/ringSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 600 }, message: "must be <= 600" };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (data11 < 1 || isNaN(data11)) {
          const err34 = { instancePath: instancePath + "/ringSeconds", schemaPath: "#/properties/ringSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
      }
    }
    if (data.duplicateSeconds !== undefined) {
      let data12 = data.duplicateSeconds;
      if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
        const err35 = { instancePath: instancePath + "/duplicateSeconds", schemaPath: "#/properties/duplicateSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
      if (typeof data12 == "number" && isFinite(data12)) {
        if (data12 > 60 || isNaN(data12)) {
          const err36 = { instancePath: instancePath + "/duplicateSeconds", schemaPath: "#/properties/duplicateSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 60 }, message: "must be <= 60" };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
        if (data12 < 0 || isNaN(data12)) {
          const err37 = { instancePath: instancePath + "/duplicateSeconds", schemaPath: "#/properties/duplicateSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
      }
    }
    if (data.retrySeconds !== undefined) {
      let data13 = data.retrySeconds;
      if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
        const err38 = { instancePath: instancePath + "/retrySeconds", schemaPath: "#/properties/retrySeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
      if (typeof data13 == "number" && isFinite(data13)) {
        if (data13 > 60 || isNaN(data13)) {
          const err39 = { instancePath: instancePath + "/retrySeconds", schemaPath: "#/properties/retrySeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 60 }, message: "must be <= 60" };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        if (data13 < 0 || isNaN(data13)) {
          const err40 = { instancePath: instancePath + "/retrySeconds", schemaPath: "#/properties/retrySeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
      }
    }
    if (data.callMemorySeconds !== undefined) {
      let data14 = data.callMemorySeconds;
      if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
        const err41 = { instancePath: instancePath + "/callMemorySeconds", schemaPath: "#/properties/callMemorySeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
      if (typeof data14 == "number" && isFinite(data14)) {
        if (data14 > 86400 || isNaN(data14)) {
          const err42 = { instancePath: instancePath + "/callMemorySeconds", schemaPath: "#/properties/callMemorySeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
        if (data14 < 60 || isNaN(data14)) {
          const err43 = { instancePath: instancePath + "/callMemorySeconds", schemaPath: "#/properties/callMemorySeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 60 }, message: "must be >= 60" };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
      }
    }
    if (data.attemptsMax !== undefined) {
      let data15 = data.attemptsMax;
      if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
        const err44 = { instancePath: instancePath + "/attemptsMax", schemaPath: "#/properties/attemptsMax/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
      if (typeof data15 == "number" && isFinite(data15)) {
        if (data15 > 30 || isNaN(data15)) {
          const err45 = { instancePath: instancePath + "/attemptsMax", schemaPath: "#/properties/attemptsMax/maximum", keyword: "maximum", params: { comparison: "<=", limit: 30 }, message: "must be <= 30" };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
        if (data15 < 1 || isNaN(data15)) {
          const err46 = { instancePath: instancePath + "/attemptsMax", schemaPath: "#/properties/attemptsMax/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
      }
    }
    if (data.callOffersMax !== undefined) {
      let data16 = data.callOffersMax;
      if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
        const err47 = { instancePath: instancePath + "/callOffersMax", schemaPath: "#/properties/callOffersMax/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
      if (typeof data16 == "number" && isFinite(data16)) {
        if (data16 > 30 || isNaN(data16)) {
          const err48 = { instancePath: instancePath + "/callOffersMax", schemaPath: "#/properties/callOffersMax/maximum", keyword: "maximum", params: { comparison: "<=", limit: 30 }, message: "must be <= 30" };
          if (vErrors === null) {
            vErrors = [err48];
          } else {
            vErrors.push(err48);
          }
          errors++;
        }
        if (data16 < 1 || isNaN(data16)) {
          const err49 = { instancePath: instancePath + "/callOffersMax", schemaPath: "#/properties/callOffersMax/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
      }
    }
    if (data.secondChanceSeconds !== undefined) {
      let data17 = data.secondChanceSeconds;
      if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
        const err50 = { instancePath: instancePath + "/secondChanceSeconds", schemaPath: "#/properties/secondChanceSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
      if (typeof data17 == "number" && isFinite(data17)) {
        if (data17 > 3600 || isNaN(data17)) {
          const err51 = { instancePath: instancePath + "/secondChanceSeconds", schemaPath: "#/properties/secondChanceSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, message: "must be <= 3600" };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
        if (data17 < 0 || isNaN(data17)) {
          const err52 = { instancePath: instancePath + "/secondChanceSeconds", schemaPath: "#/properties/secondChanceSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err52];
          } else {
            vErrors.push(err52);
          }
          errors++;
        }
      }
    }
    if (data.stickySeconds !== undefined) {
      let data18 = data.stickySeconds;
      if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
        const err53 = { instancePath: instancePath + "/stickySeconds", schemaPath: "#/properties/stickySeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
      if (typeof data18 == "number" && isFinite(data18)) {
        if (data18 > 31536000 || isNaN(data18)) {
          const err54 = { instancePath: instancePath + "/stickySeconds", schemaPath: "#/properties/stickySeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31536000 }, message: "must be <= 31536000" };
          if (vErrors === null) {
            vErrors = [err54];
          } else {
            vErrors.push(err54);
          }
          errors++;
        }
        if (data18 < 0 || isNaN(data18)) {
          const err55 = { instancePath: instancePath + "/stickySeconds", schemaPath: "#/properties/stickySeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err55];
          } else {
            vErrors.push(err55);
          }
          errors++;
        }
      }
    }
    if (data.timeZone !== undefined) {
      let data19 = data.timeZone;
      if (typeof data19 === "string") {
        if (func1(data19) > 64) {
          const err56 = { instancePath: instancePath + "/timeZone", schemaPath: "#/properties/timeZone/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err56];
          } else {
            vErrors.push(err56);
          }
          errors++;
        }
        if (func1(data19) < 1) {
          const err57 = { instancePath: instancePath + "/timeZone", schemaPath: "#/properties/timeZone/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err57];
          } else {
            vErrors.push(err57);
          }
          errors++;
        }
        if (!pattern4.test(data19)) {
          const err58 = { instancePath: instancePath + "/timeZone", schemaPath: "#/properties/timeZone/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err58];
          } else {
            vErrors.push(err58);
          }
          errors++;
        }
      } else {
        const err59 = { instancePath: instancePath + "/timeZone", schemaPath: "#/properties/timeZone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
    }
    if (data.hours !== undefined) {
      let data20 = data.hours;
      if (!(data20 && typeof data20 == "object" && !Array.isArray(data20)) && data20 !== null) {
        const err60 = { instancePath: instancePath + "/hours", schemaPath: "#/components/schemas/Hours/type", keyword: "type", params: { type: schema45.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        if (data20.weekly === undefined) {
          const err61 = { instancePath: instancePath + "/hours", schemaPath: "#/components/schemas/Hours/required", keyword: "required", params: { missingProperty: "weekly" }, message: "must have required property '" + "weekly" + "'" };
          if (vErrors === null) {
            vErrors = [err61];
          } else {
            vErrors.push(err61);
          }
          errors++;
        }
        if (data20.dates === undefined) {
          const err62 = { instancePath: instancePath + "/hours", schemaPath: "#/components/schemas/Hours/required", keyword: "required", params: { missingProperty: "dates" }, message: "must have required property '" + "dates" + "'" };
          if (vErrors === null) {
            vErrors = [err62];
          } else {
            vErrors.push(err62);
          }
          errors++;
        }
        for (const key0 in data20) {
          if (!(key0 === "weekly" || key0 === "dates")) {
            const err63 = { instancePath: instancePath + "/hours", schemaPath: "#/components/schemas/Hours/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
        }
        if (data20.weekly !== undefined) {
          let data21 = data20.weekly;
          if (Array.isArray(data21)) {
            if (data21.length > 100) {
              const err64 = { instancePath: instancePath + "/hours/weekly", schemaPath: "#/components/schemas/Hours/properties/weekly/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
              if (vErrors === null) {
                vErrors = [err64];
              } else {
                vErrors.push(err64);
              }
              errors++;
            }
            const len1 = data21.length;
            for (let i1 = 0;i1 < len1; i1++) {
              let data22 = data21[i1];
              if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                if (data22.days === undefined) {
                  const err65 = { instancePath: instancePath + "/hours/weekly/" + i1, schemaPath: "#/components/schemas/Hours/properties/weekly/items/required", keyword: "required", params: { missingProperty: "days" }, message: "must have required property '" + "days" + "'" };
                  if (vErrors === null) {
                    vErrors = [err65];
                  } else {
                    vErrors.push(err65);
                  }
                  errors++;
                }
                if (data22.opens === undefined) {
                  const err66 = { instancePath: instancePath + "/hours/weekly/" + i1, schemaPath: "#/components/schemas/Hours/properties/weekly/items/required", keyword: "required", params: { missingProperty: "opens" }, message: "must have required property '" + "opens" + "'" };
                  if (vErrors === null) {
                    vErrors = [err66];
                  } else {
                    vErrors.push(err66);
                  }
                  errors++;
                }
                if (data22.closes === undefined) {
                  const err67 = { instancePath: instancePath + "/hours/weekly/" + i1, schemaPath: "#/components/schemas/Hours/properties/weekly/items/required", keyword: "required", params: { missingProperty: "closes" }, message: "must have required property '" + "closes" + "'" };
                  if (vErrors === null) {
                    vErrors = [err67];
                  } else {
                    vErrors.push(err67);
                  }
                  errors++;
                }
                for (const key1 in data22) {
                  if (!(key1 === "days" || key1 === "opens" || key1 === "closes")) {
                    const err68 = { instancePath: instancePath + "/hours/weekly/" + i1, schemaPath: "#/components/schemas/Hours/properties/weekly/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err68];
                    } else {
                      vErrors.push(err68);
                    }
                    errors++;
                  }
                }
                if (data22.days !== undefined) {
                  let data23 = data22.days;
                  if (Array.isArray(data23)) {
                    if (data23.length > 7) {
                      const err69 = { instancePath: instancePath + "/hours/weekly/" + i1 + "/days", schemaPath: "#/components/schemas/Hours/properties/weekly/items/properties/days/maxItems", keyword: "maxItems", params: { limit: 7 }, message: "must NOT have more than 7 items" };
                      if (vErrors === null) {
                        vErrors = [err69];
                      } else {
                        vErrors.push(err69);
                      }
                      errors++;
                    }
                    if (data23.length < 1) {
                      const err70 = { instancePath: instancePath + "/hours/weekly/" + i1 + "/days", schemaPath: "#/components/schemas/Hours/properties/weekly/items/properties/days/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err70];
                      } else {
                        vErrors.push(err70);
                      }
                      errors++;
                    }
                    const len2 = data23.length;
                    for (let i2 = 0;i2 < len2; i2++) {
                      let data24 = data23[i2];
                      if (typeof data24 !== "string") {
                        const err71 = { instancePath: instancePath + "/hours/weekly/" + i1 + "/days/" + i2, schemaPath: "#/components/schemas/Hours/properties/weekly/items/properties/days/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err71];
                        } else {
                          vErrors.push(err71);
                        }
                        errors++;
                      }
                      if (!(data24 === "monday" || data24 === "tuesday" || data24 === "wednesday" || data24 === "thursday" || data24 === "friday" || data24 === "saturday" || data24 === "sunday")) {
                        const err72 = { instancePath: instancePath + "/hours/weekly/" + i1 + "/days/" + i2, schemaPath: "#/components/schemas/Hours/properties/weekly/items/properties/days/items/enum", keyword: "enum", params: { allowedValues: schema45.properties.weekly.items.properties.days.items.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err72];
                        } else {
                          vErrors.push(err72);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err73 = { instancePath: instancePath + "/hours/weekly/" + i1 + "/days", schemaPath: "#/components/schemas/Hours/properties/weekly/items/properties/days/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err73];
                    } else {
                      vErrors.push(err73);
                    }
                    errors++;
                  }
                }
                if (data22.opens !== undefined) {
                  if (typeof data22.opens !== "string") {
                    const err74 = { instancePath: instancePath + "/hours/weekly/" + i1 + "/opens", schemaPath: "#/components/schemas/Hours/properties/weekly/items/properties/opens/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err74];
                    } else {
                      vErrors.push(err74);
                    }
                    errors++;
                  }
                }
                if (data22.closes !== undefined) {
                  if (typeof data22.closes !== "string") {
                    const err75 = { instancePath: instancePath + "/hours/weekly/" + i1 + "/closes", schemaPath: "#/components/schemas/Hours/properties/weekly/items/properties/closes/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err75];
                    } else {
                      vErrors.push(err75);
                    }
                    errors++;
                  }
                }
              } else {
                const err76 = { instancePath: instancePath + "/hours/weekly/" + i1, schemaPath: "#/components/schemas/Hours/properties/weekly/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err76];
                } else {
                  vErrors.push(err76);
                }
                errors++;
              }
            }
          } else {
            const err77 = { instancePath: instancePath + "/hours/weekly", schemaPath: "#/components/schemas/Hours/properties/weekly/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
        }
        if (data20.dates !== undefined) {
          let data27 = data20.dates;
          if (Array.isArray(data27)) {
            if (data27.length > 1000) {
              const err78 = { instancePath: instancePath + "/hours/dates", schemaPath: "#/components/schemas/Hours/properties/dates/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
              if (vErrors === null) {
                vErrors = [err78];
              } else {
                vErrors.push(err78);
              }
              errors++;
            }
            const len3 = data27.length;
            for (let i3 = 0;i3 < len3; i3++) {
              let data28 = data27[i3];
              if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                if (data28.date === undefined) {
                  const err79 = { instancePath: instancePath + "/hours/dates/" + i3, schemaPath: "#/components/schemas/Hours/properties/dates/items/required", keyword: "required", params: { missingProperty: "date" }, message: "must have required property '" + "date" + "'" };
                  if (vErrors === null) {
                    vErrors = [err79];
                  } else {
                    vErrors.push(err79);
                  }
                  errors++;
                }
                if (data28.name === undefined) {
                  const err80 = { instancePath: instancePath + "/hours/dates/" + i3, schemaPath: "#/components/schemas/Hours/properties/dates/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
                  if (vErrors === null) {
                    vErrors = [err80];
                  } else {
                    vErrors.push(err80);
                  }
                  errors++;
                }
                if (data28.spans === undefined) {
                  const err81 = { instancePath: instancePath + "/hours/dates/" + i3, schemaPath: "#/components/schemas/Hours/properties/dates/items/required", keyword: "required", params: { missingProperty: "spans" }, message: "must have required property '" + "spans" + "'" };
                  if (vErrors === null) {
                    vErrors = [err81];
                  } else {
                    vErrors.push(err81);
                  }
                  errors++;
                }
                for (const key2 in data28) {
                  if (!(key2 === "date" || key2 === "name" || key2 === "spans")) {
                    const err82 = { instancePath: instancePath + "/hours/dates/" + i3, schemaPath: "#/components/schemas/Hours/properties/dates/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err82];
                    } else {
                      vErrors.push(err82);
                    }
                    errors++;
                  }
                }
                if (data28.date !== undefined) {
                  if (typeof data28.date !== "string") {
                    const err83 = { instancePath: instancePath + "/hours/dates/" + i3 + "/date", schemaPath: "#/components/schemas/Hours/properties/dates/items/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err83];
                    } else {
                      vErrors.push(err83);
                    }
                    errors++;
                  }
                }
                if (data28.name !== undefined) {
                  let data30 = data28.name;
                  if (typeof data30 === "string") {
                    if (func1(data30) > 255) {
                      const err84 = { instancePath: instancePath + "/hours/dates/" + i3 + "/name", schemaPath: "#/components/schemas/Hours/properties/dates/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                      if (vErrors === null) {
                        vErrors = [err84];
                      } else {
                        vErrors.push(err84);
                      }
                      errors++;
                    }
                    if (func1(data30) < 1) {
                      const err85 = { instancePath: instancePath + "/hours/dates/" + i3 + "/name", schemaPath: "#/components/schemas/Hours/properties/dates/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err85];
                      } else {
                        vErrors.push(err85);
                      }
                      errors++;
                    }
                    if (!pattern4.test(data30)) {
                      const err86 = { instancePath: instancePath + "/hours/dates/" + i3 + "/name", schemaPath: "#/components/schemas/Hours/properties/dates/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
                      if (vErrors === null) {
                        vErrors = [err86];
                      } else {
                        vErrors.push(err86);
                      }
                      errors++;
                    }
                  } else {
                    const err87 = { instancePath: instancePath + "/hours/dates/" + i3 + "/name", schemaPath: "#/components/schemas/Hours/properties/dates/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err87];
                    } else {
                      vErrors.push(err87);
                    }
                    errors++;
                  }
                }
                if (data28.spans !== undefined) {
                  let data31 = data28.spans;
                  if (Array.isArray(data31)) {
                    if (data31.length > 20) {
                      const err88 = { instancePath: instancePath + "/hours/dates/" + i3 + "/spans", schemaPath: "#/components/schemas/Hours/properties/dates/items/properties/spans/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
                      if (vErrors === null) {
                        vErrors = [err88];
                      } else {
                        vErrors.push(err88);
                      }
                      errors++;
                    }
                    const len4 = data31.length;
                    for (let i4 = 0;i4 < len4; i4++) {
                      let data32 = data31[i4];
                      if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                        if (data32.opens === undefined) {
                          const err89 = { instancePath: instancePath + "/hours/dates/" + i3 + "/spans/" + i4, schemaPath: "#/components/schemas/Hours/properties/dates/items/properties/spans/items/required", keyword: "required", params: { missingProperty: "opens" }, message: "must have required property '" + "opens" + "'" };
                          if (vErrors === null) {
                            vErrors = [err89];
                          } else {
                            vErrors.push(err89);
                          }
                          errors++;
                        }
                        if (data32.closes === undefined) {
                          const err90 = { instancePath: instancePath + "/hours/dates/" + i3 + "/spans/" + i4, schemaPath: "#/components/schemas/Hours/properties/dates/items/properties/spans/items/required", keyword: "required", params: { missingProperty: "closes" }, message: "must have required property '" + "closes" + "'" };
                          if (vErrors === null) {
                            vErrors = [err90];
                          } else {
                            vErrors.push(err90);
                          }
                          errors++;
                        }
                        for (const key3 in data32) {
                          if (!(key3 === "opens" || key3 === "closes")) {
                            const err91 = { instancePath: instancePath + "/hours/dates/" + i3 + "/spans/" + i4, schemaPath: "#/components/schemas/Hours/properties/dates/items/properties/spans/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                              vErrors = [err91];
                            } else {
                              vErrors.push(err91);
                            }
                            errors++;
                          }
                        }
                        if (data32.opens !== undefined) {
                          if (typeof data32.opens !== "string") {
                            const err92 = { instancePath: instancePath + "/hours/dates/" + i3 + "/spans/" + i4 + "/opens", schemaPath: "#/components/schemas/Hours/properties/dates/items/properties/spans/items/properties/opens/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err92];
                            } else {
                              vErrors.push(err92);
                            }
                            errors++;
                          }
                        }
                        if (data32.closes !== undefined) {
                          if (typeof data32.closes !== "string") {
                            const err93 = { instancePath: instancePath + "/hours/dates/" + i3 + "/spans/" + i4 + "/closes", schemaPath: "#/components/schemas/Hours/properties/dates/items/properties/spans/items/properties/closes/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err93];
                            } else {
                              vErrors.push(err93);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err94 = { instancePath: instancePath + "/hours/dates/" + i3 + "/spans/" + i4, schemaPath: "#/components/schemas/Hours/properties/dates/items/properties/spans/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                          vErrors = [err94];
                        } else {
                          vErrors.push(err94);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err95 = { instancePath: instancePath + "/hours/dates/" + i3 + "/spans", schemaPath: "#/components/schemas/Hours/properties/dates/items/properties/spans/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err95];
                    } else {
                      vErrors.push(err95);
                    }
                    errors++;
                  }
                }
              } else {
                const err96 = { instancePath: instancePath + "/hours/dates/" + i3, schemaPath: "#/components/schemas/Hours/properties/dates/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err96];
                } else {
                  vErrors.push(err96);
                }
                errors++;
              }
            }
          } else {
            const err97 = { instancePath: instancePath + "/hours/dates", schemaPath: "#/components/schemas/Hours/properties/dates/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err97];
            } else {
              vErrors.push(err97);
            }
            errors++;
          }
        }
      }
    }
    if (data.tiers !== undefined) {
      let data35 = data.tiers;
      if (Array.isArray(data35)) {
        if (data35.length > 9) {
          const err98 = { instancePath: instancePath + "/tiers", schemaPath: "#/properties/tiers/maxItems", keyword: "maxItems", params: { limit: 9 }, message: "must NOT have more than 9 items" };
          if (vErrors === null) {
            vErrors = [err98];
          } else {
            vErrors.push(err98);
          }
          errors++;
        }
        const len5 = data35.length;
        for (let i5 = 0;i5 < len5; i5++) {
          let data36 = data35[i5];
          if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
            if (data36.tier === undefined) {
              const err99 = { instancePath: instancePath + "/tiers/" + i5, schemaPath: "#/properties/tiers/items/required", keyword: "required", params: { missingProperty: "tier" }, message: "must have required property '" + "tier" + "'" };
              if (vErrors === null) {
                vErrors = [err99];
              } else {
                vErrors.push(err99);
              }
              errors++;
            }
            if (data36.waitSeconds === undefined) {
              const err100 = { instancePath: instancePath + "/tiers/" + i5, schemaPath: "#/properties/tiers/items/required", keyword: "required", params: { missingProperty: "waitSeconds" }, message: "must have required property '" + "waitSeconds" + "'" };
              if (vErrors === null) {
                vErrors = [err100];
              } else {
                vErrors.push(err100);
              }
              errors++;
            }
            for (const key4 in data36) {
              if (!(key4 === "tier" || key4 === "waitSeconds")) {
                const err101 = { instancePath: instancePath + "/tiers/" + i5, schemaPath: "#/properties/tiers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err101];
                } else {
                  vErrors.push(err101);
                }
                errors++;
              }
            }
            if (data36.tier !== undefined) {
              let data37 = data36.tier;
              if (!(typeof data37 == "number" && (!(data37 % 1) && !isNaN(data37)) && isFinite(data37))) {
                const err102 = { instancePath: instancePath + "/tiers/" + i5 + "/tier", schemaPath: "#/properties/tiers/items/properties/tier/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err102];
                } else {
                  vErrors.push(err102);
                }
                errors++;
              }
              if (typeof data37 == "number" && isFinite(data37)) {
                if (data37 > 10 || isNaN(data37)) {
                  const err103 = { instancePath: instancePath + "/tiers/" + i5 + "/tier", schemaPath: "#/properties/tiers/items/properties/tier/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
                  if (vErrors === null) {
                    vErrors = [err103];
                  } else {
                    vErrors.push(err103);
                  }
                  errors++;
                }
                if (data37 < 2 || isNaN(data37)) {
                  const err104 = { instancePath: instancePath + "/tiers/" + i5 + "/tier", schemaPath: "#/properties/tiers/items/properties/tier/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" };
                  if (vErrors === null) {
                    vErrors = [err104];
                  } else {
                    vErrors.push(err104);
                  }
                  errors++;
                }
              }
            }
            if (data36.waitSeconds !== undefined) {
              let data38 = data36.waitSeconds;
              if (!(typeof data38 == "number" && (!(data38 % 1) && !isNaN(data38)) && isFinite(data38))) {
                const err105 = { instancePath: instancePath + "/tiers/" + i5 + "/waitSeconds", schemaPath: "#/properties/tiers/items/properties/waitSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err105];
                } else {
                  vErrors.push(err105);
                }
                errors++;
              }
              if (typeof data38 == "number" && isFinite(data38)) {
                if (data38 > 86400 || isNaN(data38)) {
                  const err106 = { instancePath: instancePath + "/tiers/" + i5 + "/waitSeconds", schemaPath: "#/properties/tiers/items/properties/waitSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" };
                  if (vErrors === null) {
                    vErrors = [err106];
                  } else {
                    vErrors.push(err106);
                  }
                  errors++;
                }
                if (data38 < 0 || isNaN(data38)) {
                  const err107 = { instancePath: instancePath + "/tiers/" + i5 + "/waitSeconds", schemaPath: "#/properties/tiers/items/properties/waitSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err107];
                  } else {
                    vErrors.push(err107);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err108 = { instancePath: instancePath + "/tiers/" + i5, schemaPath: "#/properties/tiers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err108];
            } else {
              vErrors.push(err108);
            }
            errors++;
          }
        }
      } else {
        const err109 = { instancePath: instancePath + "/tiers", schemaPath: "#/properties/tiers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err109];
        } else {
          vErrors.push(err109);
        }
        errors++;
      }
    }
    if (data.overflow !== undefined) {
      let data39 = data.overflow;
      if (Array.isArray(data39)) {
        if (data39.length > 20) {
          const err110 = { instancePath: instancePath + "/overflow", schemaPath: "#/properties/overflow/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
          if (vErrors === null) {
            vErrors = [err110];
          } else {
            vErrors.push(err110);
          }
          errors++;
        }
        const len6 = data39.length;
        for (let i6 = 0;i6 < len6; i6++) {
          let data40 = data39[i6];
          if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
            if (data40.queueID === undefined) {
              const err111 = { instancePath: instancePath + "/overflow/" + i6, schemaPath: "#/properties/overflow/items/required", keyword: "required", params: { missingProperty: "queueID" }, message: "must have required property '" + "queueID" + "'" };
              if (vErrors === null) {
                vErrors = [err111];
              } else {
                vErrors.push(err111);
              }
              errors++;
            }
            if (data40.number === undefined) {
              const err112 = { instancePath: instancePath + "/overflow/" + i6, schemaPath: "#/properties/overflow/items/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property '" + "number" + "'" };
              if (vErrors === null) {
                vErrors = [err112];
              } else {
                vErrors.push(err112);
              }
              errors++;
            }
            if (data40.when === undefined) {
              const err113 = { instancePath: instancePath + "/overflow/" + i6, schemaPath: "#/properties/overflow/items/required", keyword: "required", params: { missingProperty: "when" }, message: "must have required property '" + "when" + "'" };
              if (vErrors === null) {
                vErrors = [err113];
              } else {
                vErrors.push(err113);
              }
              errors++;
            }
            for (const key5 in data40) {
              if (!(key5 === "queueID" || key5 === "number" || key5 === "when")) {
                const err114 = { instancePath: instancePath + "/overflow/" + i6, schemaPath: "#/properties/overflow/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err114];
                } else {
                  vErrors.push(err114);
                }
                errors++;
              }
            }
            if (data40.queueID !== undefined) {
              let data41 = data40.queueID;
              if (!(typeof data41 == "number" && (!(data41 % 1) && !isNaN(data41)) && isFinite(data41)) && data41 !== null) {
                const err115 = { instancePath: instancePath + "/overflow/" + i6 + "/queueID", schemaPath: "#/properties/overflow/items/properties/queueID/type", keyword: "type", params: { type: schema44.properties.overflow.items.properties.queueID.type }, message: "must be integer,null" };
                if (vErrors === null) {
                  vErrors = [err115];
                } else {
                  vErrors.push(err115);
                }
                errors++;
              }
              if (typeof data41 == "number" && isFinite(data41)) {
                if (data41 > 2147483647 || isNaN(data41)) {
                  const err116 = { instancePath: instancePath + "/overflow/" + i6 + "/queueID", schemaPath: "#/properties/overflow/items/properties/queueID/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
                  if (vErrors === null) {
                    vErrors = [err116];
                  } else {
                    vErrors.push(err116);
                  }
                  errors++;
                }
                if (data41 < 1 || isNaN(data41)) {
                  const err117 = { instancePath: instancePath + "/overflow/" + i6 + "/queueID", schemaPath: "#/properties/overflow/items/properties/queueID/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err117];
                  } else {
                    vErrors.push(err117);
                  }
                  errors++;
                }
              }
            }
            if (data40.number !== undefined) {
              let data42 = data40.number;
              if (typeof data42 !== "string" && data42 !== null) {
                const err118 = { instancePath: instancePath + "/overflow/" + i6 + "/number", schemaPath: "#/properties/overflow/items/properties/number/type", keyword: "type", params: { type: schema44.properties.overflow.items.properties.number.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err118];
                } else {
                  vErrors.push(err118);
                }
                errors++;
              }
              if (typeof data42 === "string") {
                if (!pattern20.test(data42)) {
                  const err119 = { instancePath: instancePath + "/overflow/" + i6 + "/number", schemaPath: "#/properties/overflow/items/properties/number/allOf/0/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" }, message: 'must match pattern "' + "^\\S(.*\\S)?$" + '"' };
                  if (vErrors === null) {
                    vErrors = [err119];
                  } else {
                    vErrors.push(err119);
                  }
                  errors++;
                }
              }
              if (typeof data42 === "string") {
                if (func1(data42) > 64) {
                  const err120 = { instancePath: instancePath + "/overflow/" + i6 + "/number", schemaPath: "#/properties/overflow/items/properties/number/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                  if (vErrors === null) {
                    vErrors = [err120];
                  } else {
                    vErrors.push(err120);
                  }
                  errors++;
                }
                if (func1(data42) < 1) {
                  const err121 = { instancePath: instancePath + "/overflow/" + i6 + "/number", schemaPath: "#/properties/overflow/items/properties/number/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err121];
                  } else {
                    vErrors.push(err121);
                  }
                  errors++;
                }
                if (!pattern4.test(data42)) {
                  const err122 = { instancePath: instancePath + "/overflow/" + i6 + "/number", schemaPath: "#/properties/overflow/items/properties/number/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
                  if (vErrors === null) {
                    vErrors = [err122];
                  } else {
                    vErrors.push(err122);
                  }
                  errors++;
                }
              }
            }
            if (data40.when !== undefined) {
              let data43 = data40.when;
              if (Array.isArray(data43)) {
                if (data43.length > 3) {
                  const err123 = { instancePath: instancePath + "/overflow/" + i6 + "/when", schemaPath: "#/components/schemas/OverflowCases/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" };
                  if (vErrors === null) {
                    vErrors = [err123];
                  } else {
                    vErrors.push(err123);
                  }
                  errors++;
                }
                if (data43.length < 1) {
                  const err124 = { instancePath: instancePath + "/overflow/" + i6 + "/when", schemaPath: "#/components/schemas/OverflowCases/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  if (vErrors === null) {
                    vErrors = [err124];
                  } else {
                    vErrors.push(err124);
                  }
                  errors++;
                }
                const len7 = data43.length;
                for (let i7 = 0;i7 < len7; i7++) {
                  let data44 = data43[i7];
                  if (typeof data44 !== "string") {
                    const err125 = { instancePath: instancePath + "/overflow/" + i6 + "/when/" + i7, schemaPath: "#/components/schemas/OverflowCases/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err125];
                    } else {
                      vErrors.push(err125);
                    }
                    errors++;
                  }
                  if (!(data44 === "closed" || data44 === "nobody" || data44 === "attempts")) {
                    const err126 = { instancePath: instancePath + "/overflow/" + i6 + "/when/" + i7, schemaPath: "#/components/schemas/OverflowCases/items/enum", keyword: "enum", params: { allowedValues: schema46.items.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err126];
                    } else {
                      vErrors.push(err126);
                    }
                    errors++;
                  }
                }
              } else {
                const err127 = { instancePath: instancePath + "/overflow/" + i6 + "/when", schemaPath: "#/components/schemas/OverflowCases/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err127];
                } else {
                  vErrors.push(err127);
                }
                errors++;
              }
            }
          } else {
            const err128 = { instancePath: instancePath + "/overflow/" + i6, schemaPath: "#/properties/overflow/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err128];
            } else {
              vErrors.push(err128);
            }
            errors++;
          }
        }
      } else {
        const err129 = { instancePath: instancePath + "/overflow", schemaPath: "#/properties/overflow/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err129];
        } else {
          vErrors.push(err129);
        }
        errors++;
      }
    }
    if (data.fallbackNumber !== undefined) {
      let data45 = data.fallbackNumber;
      if (typeof data45 !== "string" && data45 !== null) {
        const err130 = { instancePath: instancePath + "/fallbackNumber", schemaPath: "#/properties/fallbackNumber/type", keyword: "type", params: { type: schema44.properties.fallbackNumber.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err130];
        } else {
          vErrors.push(err130);
        }
        errors++;
      }
      if (typeof data45 === "string") {
        if (!pattern20.test(data45)) {
          const err131 = { instancePath: instancePath + "/fallbackNumber", schemaPath: "#/properties/fallbackNumber/allOf/0/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" }, message: 'must match pattern "' + "^\\S(.*\\S)?$" + '"' };
          if (vErrors === null) {
            vErrors = [err131];
          } else {
            vErrors.push(err131);
          }
          errors++;
        }
      }
      if (typeof data45 === "string") {
        if (func1(data45) > 64) {
          const err132 = { instancePath: instancePath + "/fallbackNumber", schemaPath: "#/properties/fallbackNumber/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err132];
          } else {
            vErrors.push(err132);
          }
          errors++;
        }
        if (func1(data45) < 1) {
          const err133 = { instancePath: instancePath + "/fallbackNumber", schemaPath: "#/properties/fallbackNumber/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err133];
          } else {
            vErrors.push(err133);
          }
          errors++;
        }
        if (!pattern4.test(data45)) {
          const err134 = { instancePath: instancePath + "/fallbackNumber", schemaPath: "#/properties/fallbackNumber/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err134];
          } else {
            vErrors.push(err134);
          }
          errors++;
        }
      }
    }
  } else {
    const err135 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err135];
    } else {
      vErrors.push(err135);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { props: { name: true, aliases: true, strategy: true, whenBusy: true, leaseSeconds: true, talkSecondsMax: true, wrapUpSeconds: true, backOffSeconds: true, noAnswerMax: true, noAnswerPauseSeconds: true, ringSeconds: true, duplicateSeconds: true, retrySeconds: true, callMemorySeconds: true, attemptsMax: true, callOffersMax: true, secondChanceSeconds: true, stickySeconds: true, timeZone: true, hours: true, tiers: true, overflow: true, fallbackNumber: true }, dynamicProps: false, dynamicItems: false };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (!validate29(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === undefined) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name !== undefined) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func1(data0) > 255) {
          const err1 = { instancePath: instancePath + "/name", schemaPath: "#/components/schemas/QueueChanges/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err2 = { instancePath: instancePath + "/name", schemaPath: "#/components/schemas/QueueChanges/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "#/components/schemas/QueueChanges/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/name", schemaPath: "#/components/schemas/QueueChanges/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
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
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = { props: { name: true, aliases: true, strategy: true, whenBusy: true, leaseSeconds: true, talkSecondsMax: true, wrapUpSeconds: true, backOffSeconds: true, noAnswerMax: true, noAnswerPauseSeconds: true, ringSeconds: true, duplicateSeconds: true, retrySeconds: true, callMemorySeconds: true, attemptsMax: true, callOffersMax: true, secondChanceSeconds: true, stickySeconds: true, timeZone: true, hours: true, tiers: true, overflow: true, fallbackNumber: true }, dynamicProps: false, dynamicItems: false };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (!validate28(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
    errors = vErrors.length;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
validate27.evaluated = { props: { name: true, aliases: true, strategy: true, whenBusy: true, leaseSeconds: true, talkSecondsMax: true, wrapUpSeconds: true, backOffSeconds: true, noAnswerMax: true, noAnswerPauseSeconds: true, ringSeconds: true, duplicateSeconds: true, retrySeconds: true, callMemorySeconds: true, attemptsMax: true, callOffersMax: true, secondChanceSeconds: true, stickySeconds: true, timeZone: true, hours: true, tiers: true, overflow: true, fallbackNumber: true }, dynamicProps: false, dynamicItems: false };
var updateQueueBody = validate32;
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate33.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== undefined) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func1(data0) > 255) {
          const err0 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.aliases !== undefined) {
      let data1 = data.aliases;
      if (Array.isArray(data1)) {
        if (data1.length > 100) {
          const err4 = { instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0;i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (func1(data2) > 255) {
              const err5 = { instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/properties/aliases/items/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (func1(data2) < 1) {
              const err6 = { instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/properties/aliases/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (!pattern4.test(data2)) {
              const err7 = { instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/properties/aliases/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/properties/aliases/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.strategy !== undefined) {
      let data3 = data.strategy;
      if (typeof data3 !== "string") {
        const err10 = { instancePath: instancePath + "/strategy", schemaPath: "#/properties/strategy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (!(data3 === "round_robin" || data3 === "longest_idle" || data3 === "fewest_offers" || data3 === "weighted_round_robin" || data3 === "top_down" || data3 === "random")) {
        const err11 = { instancePath: instancePath + "/strategy", schemaPath: "#/properties/strategy/enum", keyword: "enum", params: { allowedValues: schema44.properties.strategy.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.whenBusy !== undefined) {
      let data4 = data.whenBusy;
      if (typeof data4 !== "string") {
        const err12 = { instancePath: instancePath + "/whenBusy", schemaPath: "#/properties/whenBusy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (!(data4 === "anyway" || data4 === "overflow")) {
        const err13 = { instancePath: instancePath + "/whenBusy", schemaPath: "#/properties/whenBusy/enum", keyword: "enum", params: { allowedValues: schema44.properties.whenBusy.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.leaseSeconds !== undefined) {
      let data5 = data.leaseSeconds;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err14 = { instancePath: instancePath + "/leaseSeconds", schemaPath: "#/properties/leaseSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 86400 || isNaN(data5)) {
          const err15 = { instancePath: instancePath + "/leaseSeconds", schemaPath: "#/properties/leaseSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          const err16 = { instancePath: instancePath + "/leaseSeconds", schemaPath: "#/properties/leaseSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    }
    if (data.talkSecondsMax !== undefined) {
      let data6 = data.talkSecondsMax;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err17 = { instancePath: instancePath + "/talkSecondsMax", schemaPath: "#/properties/talkSecondsMax/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 86400 || isNaN(data6)) {
          const err18 = { instancePath: instancePath + "/talkSecondsMax", schemaPath: "#/properties/talkSecondsMax/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data6 < 1 || isNaN(data6)) {
          const err19 = { instancePath: instancePath + "/talkSecondsMax", schemaPath: "#/properties/talkSecondsMax/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
    }
    if (data.wrapUpSeconds !== undefined) {
      let data7 = data.wrapUpSeconds;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        const err20 = { instancePath: instancePath + "/wrapUpSeconds", schemaPath: "#/properties/wrapUpSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 3600 || isNaN(data7)) {
          const err21 = { instancePath: instancePath + "/wrapUpSeconds", schemaPath: "#/properties/wrapUpSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, message: "must be <= 3600" };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (data7 < 0 || isNaN(data7)) {
          const err22 = { instancePath: instancePath + "/wrapUpSeconds", schemaPath: "#/properties/wrapUpSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      }
    }
    if (data.backOffSeconds !== undefined) {
      let data8 = data.backOffSeconds;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
        const err23 = { instancePath: instancePath + "/backOffSeconds", schemaPath: "#/properties/backOffSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 3600 || isNaN(data8)) {
          const err24 = { instancePath: instancePath + "/backOffSeconds", schemaPath: "#/properties/backOffSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, message: "must be <= 3600" };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (data8 < 0 || isNaN(data8)) {
          const err25 = { instancePath: instancePath + "/backOffSeconds", schemaPath: "#/properties/backOffSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      }
    }
    if (data.noAnswerMax !== undefined) {
      let data9 = data.noAnswerMax;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
        const err26 = { instancePath: instancePath + "/noAnswerMax", schemaPath: "#/properties/noAnswerMax/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 100 || isNaN(data9)) {
          const err27 = { instancePath: instancePath + "/noAnswerMax", schemaPath: "#/properties/noAnswerMax/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (data9 < 0 || isNaN(data9)) {
          const err28 = { instancePath: instancePath + "/noAnswerMax", schemaPath: "#/properties/noAnswerMax/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      }
    }
    if (data.noAnswerPauseSeconds !== undefined) {
      let data10 = data.noAnswerPauseSeconds;
      if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
        const err29 = { instancePath: instancePath + "/noAnswerPauseSeconds", schemaPath: "#/properties/noAnswerPauseSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 > 86400 || isNaN(data10)) {
          const err30 = { instancePath: instancePath + "/noAnswerPauseSeconds", schemaPath: "#/properties/noAnswerPauseSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (data10 < 1 || isNaN(data10)) {
          const err31 = { instancePath: instancePath + "/noAnswerPauseSeconds", schemaPath: "#/properties/noAnswerPauseSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      }
    }
    if (data.ringSeconds !== undefined) {
      let data11 = data.ringSeconds;
      if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
        const err32 = { instancePath: instancePath + "/ringSeconds", schemaPath: "#/properties/ringSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 > 600 || isNaN(data11)) {
          const err33 = { instancePath: instancePath + "/ringSeconds", schemaPath: "#/properties/ringSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 600 }, message: "must be <= 600" };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (data11 < 1 || isNaN(data11)) {
          const err34 = { instancePath: instancePath + "/ringSeconds", schemaPath: "#/properties/ringSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
      }
    }
    if (data.duplicateSeconds !== undefined) {
      let data12 = data.duplicateSeconds;
      if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
        const err35 = { instancePath: instancePath + "/duplicateSeconds", schemaPath: "#/properties/duplicateSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
      if (typeof data12 == "number" && isFinite(data12)) {
        if (data12 > 60 || isNaN(data12)) {
          const err36 = { instancePath: instancePath + "/duplicateSeconds", schemaPath: "#/properties/duplicateSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 60 }, message: "must be <= 60" };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
        if (data12 < 0 || isNaN(data12)) {
          const err37 = { instancePath: instancePath + "/duplicateSeconds", schemaPath: "#/properties/duplicateSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
      }
    }
    if (data.retrySeconds !== undefined) {
      let data13 = data.retrySeconds;
      if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
        const err38 = { instancePath: instancePath + "/retrySeconds", schemaPath: "#/properties/retrySeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
      if (typeof data13 == "number" && isFinite(data13)) {
        if (data13 > 60 || isNaN(data13)) {
          const err39 = { instancePath: instancePath + "/retrySeconds", schemaPath: "#/properties/retrySeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 60 }, message: "must be <= 60" };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        if (data13 < 0 || isNaN(data13)) {
          const err40 = { instancePath: instancePath + "/retrySeconds", schemaPath: "#/properties/retrySeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
      }
    }
    if (data.callMemorySeconds !== undefined) {
      let data14 = data.callMemorySeconds;
      if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
        const err41 = { instancePath: instancePath + "/callMemorySeconds", schemaPath: "#/properties/callMemorySeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
      if (typeof data14 == "number" && isFinite(data14)) {
        if (data14 > 86400 || isNaN(data14)) {
          const err42 = { instancePath: instancePath + "/callMemorySeconds", schemaPath: "#/properties/callMemorySeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
        if (data14 < 60 || isNaN(data14)) {
          const err43 = { instancePath: instancePath + "/callMemorySeconds", schemaPath: "#/properties/callMemorySeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 60 }, message: "must be >= 60" };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
      }
    }
    if (data.attemptsMax !== undefined) {
      let data15 = data.attemptsMax;
      if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
        const err44 = { instancePath: instancePath + "/attemptsMax", schemaPath: "#/properties/attemptsMax/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
      if (typeof data15 == "number" && isFinite(data15)) {
        if (data15 > 30 || isNaN(data15)) {
          const err45 = { instancePath: instancePath + "/attemptsMax", schemaPath: "#/properties/attemptsMax/maximum", keyword: "maximum", params: { comparison: "<=", limit: 30 }, message: "must be <= 30" };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
        if (data15 < 1 || isNaN(data15)) {
          const err46 = { instancePath: instancePath + "/attemptsMax", schemaPath: "#/properties/attemptsMax/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
      }
    }
    if (data.callOffersMax !== undefined) {
      let data16 = data.callOffersMax;
      if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
        const err47 = { instancePath: instancePath + "/callOffersMax", schemaPath: "#/properties/callOffersMax/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
      if (typeof data16 == "number" && isFinite(data16)) {
        if (data16 > 30 || isNaN(data16)) {
          const err48 = { instancePath: instancePath + "/callOffersMax", schemaPath: "#/properties/callOffersMax/maximum", keyword: "maximum", params: { comparison: "<=", limit: 30 }, message: "must be <= 30" };
          if (vErrors === null) {
            vErrors = [err48];
          } else {
            vErrors.push(err48);
          }
          errors++;
        }
        if (data16 < 1 || isNaN(data16)) {
          const err49 = { instancePath: instancePath + "/callOffersMax", schemaPath: "#/properties/callOffersMax/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
      }
    }
    if (data.secondChanceSeconds !== undefined) {
      let data17 = data.secondChanceSeconds;
      if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
        const err50 = { instancePath: instancePath + "/secondChanceSeconds", schemaPath: "#/properties/secondChanceSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
      if (typeof data17 == "number" && isFinite(data17)) {
        if (data17 > 3600 || isNaN(data17)) {
          const err51 = { instancePath: instancePath + "/secondChanceSeconds", schemaPath: "#/properties/secondChanceSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, message: "must be <= 3600" };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
        if (data17 < 0 || isNaN(data17)) {
          const err52 = { instancePath: instancePath + "/secondChanceSeconds", schemaPath: "#/properties/secondChanceSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err52];
          } else {
            vErrors.push(err52);
          }
          errors++;
        }
      }
    }
    if (data.stickySeconds !== undefined) {
      let data18 = data.stickySeconds;
      if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
        const err53 = { instancePath: instancePath + "/stickySeconds", schemaPath: "#/properties/stickySeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
      if (typeof data18 == "number" && isFinite(data18)) {
        if (data18 > 31536000 || isNaN(data18)) {
          const err54 = { instancePath: instancePath + "/stickySeconds", schemaPath: "#/properties/stickySeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31536000 }, message: "must be <= 31536000" };
          if (vErrors === null) {
            vErrors = [err54];
          } else {
            vErrors.push(err54);
          }
          errors++;
        }
        if (data18 < 0 || isNaN(data18)) {
          const err55 = { instancePath: instancePath + "/stickySeconds", schemaPath: "#/properties/stickySeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err55];
          } else {
            vErrors.push(err55);
          }
          errors++;
        }
      }
    }
    if (data.timeZone !== undefined) {
      let data19 = data.timeZone;
      if (typeof data19 === "string") {
        if (func1(data19) > 64) {
          const err56 = { instancePath: instancePath + "/timeZone", schemaPath: "#/properties/timeZone/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err56];
          } else {
            vErrors.push(err56);
          }
          errors++;
        }
        if (func1(data19) < 1) {
          const err57 = { instancePath: instancePath + "/timeZone", schemaPath: "#/properties/timeZone/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err57];
          } else {
            vErrors.push(err57);
          }
          errors++;
        }
        if (!pattern4.test(data19)) {
          const err58 = { instancePath: instancePath + "/timeZone", schemaPath: "#/properties/timeZone/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err58];
          } else {
            vErrors.push(err58);
          }
          errors++;
        }
      } else {
        const err59 = { instancePath: instancePath + "/timeZone", schemaPath: "#/properties/timeZone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
    }
    if (data.hours !== undefined) {
      let data20 = data.hours;
      if (!(data20 && typeof data20 == "object" && !Array.isArray(data20)) && data20 !== null) {
        const err60 = { instancePath: instancePath + "/hours", schemaPath: "#/components/schemas/Hours/type", keyword: "type", params: { type: schema45.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        if (data20.weekly === undefined) {
          const err61 = { instancePath: instancePath + "/hours", schemaPath: "#/components/schemas/Hours/required", keyword: "required", params: { missingProperty: "weekly" }, message: "must have required property '" + "weekly" + "'" };
          if (vErrors === null) {
            vErrors = [err61];
          } else {
            vErrors.push(err61);
          }
          errors++;
        }
        if (data20.dates === undefined) {
          const err62 = { instancePath: instancePath + "/hours", schemaPath: "#/components/schemas/Hours/required", keyword: "required", params: { missingProperty: "dates" }, message: "must have required property '" + "dates" + "'" };
          if (vErrors === null) {
            vErrors = [err62];
          } else {
            vErrors.push(err62);
          }
          errors++;
        }
        for (const key0 in data20) {
          if (!(key0 === "weekly" || key0 === "dates")) {
            const err63 = { instancePath: instancePath + "/hours", schemaPath: "#/components/schemas/Hours/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
        }
        if (data20.weekly !== undefined) {
          let data21 = data20.weekly;
          if (Array.isArray(data21)) {
            if (data21.length > 100) {
              const err64 = { instancePath: instancePath + "/hours/weekly", schemaPath: "#/components/schemas/Hours/properties/weekly/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
              if (vErrors === null) {
                vErrors = [err64];
              } else {
                vErrors.push(err64);
              }
              errors++;
            }
            const len1 = data21.length;
            for (let i1 = 0;i1 < len1; i1++) {
              let data22 = data21[i1];
              if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                if (data22.days === undefined) {
                  const err65 = { instancePath: instancePath + "/hours/weekly/" + i1, schemaPath: "#/components/schemas/Hours/properties/weekly/items/required", keyword: "required", params: { missingProperty: "days" }, message: "must have required property '" + "days" + "'" };
                  if (vErrors === null) {
                    vErrors = [err65];
                  } else {
                    vErrors.push(err65);
                  }
                  errors++;
                }
                if (data22.opens === undefined) {
                  const err66 = { instancePath: instancePath + "/hours/weekly/" + i1, schemaPath: "#/components/schemas/Hours/properties/weekly/items/required", keyword: "required", params: { missingProperty: "opens" }, message: "must have required property '" + "opens" + "'" };
                  if (vErrors === null) {
                    vErrors = [err66];
                  } else {
                    vErrors.push(err66);
                  }
                  errors++;
                }
                if (data22.closes === undefined) {
                  const err67 = { instancePath: instancePath + "/hours/weekly/" + i1, schemaPath: "#/components/schemas/Hours/properties/weekly/items/required", keyword: "required", params: { missingProperty: "closes" }, message: "must have required property '" + "closes" + "'" };
                  if (vErrors === null) {
                    vErrors = [err67];
                  } else {
                    vErrors.push(err67);
                  }
                  errors++;
                }
                for (const key1 in data22) {
                  if (!(key1 === "days" || key1 === "opens" || key1 === "closes")) {
                    const err68 = { instancePath: instancePath + "/hours/weekly/" + i1, schemaPath: "#/components/schemas/Hours/properties/weekly/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err68];
                    } else {
                      vErrors.push(err68);
                    }
                    errors++;
                  }
                }
                if (data22.days !== undefined) {
                  let data23 = data22.days;
                  if (Array.isArray(data23)) {
                    if (data23.length > 7) {
                      const err69 = { instancePath: instancePath + "/hours/weekly/" + i1 + "/days", schemaPath: "#/components/schemas/Hours/properties/weekly/items/properties/days/maxItems", keyword: "maxItems", params: { limit: 7 }, message: "must NOT have more than 7 items" };
                      if (vErrors === null) {
                        vErrors = [err69];
                      } else {
                        vErrors.push(err69);
                      }
                      errors++;
                    }
                    if (data23.length < 1) {
                      const err70 = { instancePath: instancePath + "/hours/weekly/" + i1 + "/days", schemaPath: "#/components/schemas/Hours/properties/weekly/items/properties/days/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err70];
                      } else {
                        vErrors.push(err70);
                      }
                      errors++;
                    }
                    const len2 = data23.length;
                    for (let i2 = 0;i2 < len2; i2++) {
                      let data24 = data23[i2];
                      if (typeof data24 !== "string") {
                        const err71 = { instancePath: instancePath + "/hours/weekly/" + i1 + "/days/" + i2, schemaPath: "#/components/schemas/Hours/properties/weekly/items/properties/days/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err71];
                        } else {
                          vErrors.push(err71);
                        }
                        errors++;
                      }
                      if (!(data24 === "monday" || data24 === "tuesday" || data24 === "wednesday" || data24 === "thursday" || data24 === "friday" || data24 === "saturday" || data24 === "sunday")) {
                        const err72 = { instancePath: instancePath + "/hours/weekly/" + i1 + "/days/" + i2, schemaPath: "#/components/schemas/Hours/properties/weekly/items/properties/days/items/enum", keyword: "enum", params: { allowedValues: schema45.properties.weekly.items.properties.days.items.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err72];
                        } else {
                          vErrors.push(err72);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err73 = { instancePath: instancePath + "/hours/weekly/" + i1 + "/days", schemaPath: "#/components/schemas/Hours/properties/weekly/items/properties/days/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err73];
                    } else {
                      vErrors.push(err73);
                    }
                    errors++;
                  }
                }
                if (data22.opens !== undefined) {
                  if (typeof data22.opens !== "string") {
                    const err74 = { instancePath: instancePath + "/hours/weekly/" + i1 + "/opens", schemaPath: "#/components/schemas/Hours/properties/weekly/items/properties/opens/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err74];
                    } else {
                      vErrors.push(err74);
                    }
                    errors++;
                  }
                }
                if (data22.closes !== undefined) {
                  if (typeof data22.closes !== "string") {
                    const err75 = { instancePath: instancePath + "/hours/weekly/" + i1 + "/closes", schemaPath: "#/components/schemas/Hours/properties/weekly/items/properties/closes/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err75];
                    } else {
                      vErrors.push(err75);
                    }
                    errors++;
                  }
                }
              } else {
                const err76 = { instancePath: instancePath + "/hours/weekly/" + i1, schemaPath: "#/components/schemas/Hours/properties/weekly/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err76];
                } else {
                  vErrors.push(err76);
                }
                errors++;
              }
            }
          } else {
            const err77 = { instancePath: instancePath + "/hours/weekly", schemaPath: "#/components/schemas/Hours/properties/weekly/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
        }
        if (data20.dates !== undefined) {
          let data27 = data20.dates;
          if (Array.isArray(data27)) {
            if (data27.length > 1000) {
              const err78 = { instancePath: instancePath + "/hours/dates", schemaPath: "#/components/schemas/Hours/properties/dates/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
              if (vErrors === null) {
                vErrors = [err78];
              } else {
                vErrors.push(err78);
              }
              errors++;
            }
            const len3 = data27.length;
            for (let i3 = 0;i3 < len3; i3++) {
              let data28 = data27[i3];
              if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                if (data28.date === undefined) {
                  const err79 = { instancePath: instancePath + "/hours/dates/" + i3, schemaPath: "#/components/schemas/Hours/properties/dates/items/required", keyword: "required", params: { missingProperty: "date" }, message: "must have required property '" + "date" + "'" };
                  if (vErrors === null) {
                    vErrors = [err79];
                  } else {
                    vErrors.push(err79);
                  }
                  errors++;
                }
                if (data28.name === undefined) {
                  const err80 = { instancePath: instancePath + "/hours/dates/" + i3, schemaPath: "#/components/schemas/Hours/properties/dates/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
                  if (vErrors === null) {
                    vErrors = [err80];
                  } else {
                    vErrors.push(err80);
                  }
                  errors++;
                }
                if (data28.spans === undefined) {
                  const err81 = { instancePath: instancePath + "/hours/dates/" + i3, schemaPath: "#/components/schemas/Hours/properties/dates/items/required", keyword: "required", params: { missingProperty: "spans" }, message: "must have required property '" + "spans" + "'" };
                  if (vErrors === null) {
                    vErrors = [err81];
                  } else {
                    vErrors.push(err81);
                  }
                  errors++;
                }
                for (const key2 in data28) {
                  if (!(key2 === "date" || key2 === "name" || key2 === "spans")) {
                    const err82 = { instancePath: instancePath + "/hours/dates/" + i3, schemaPath: "#/components/schemas/Hours/properties/dates/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err82];
                    } else {
                      vErrors.push(err82);
                    }
                    errors++;
                  }
                }
                if (data28.date !== undefined) {
                  if (typeof data28.date !== "string") {
                    const err83 = { instancePath: instancePath + "/hours/dates/" + i3 + "/date", schemaPath: "#/components/schemas/Hours/properties/dates/items/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err83];
                    } else {
                      vErrors.push(err83);
                    }
                    errors++;
                  }
                }
                if (data28.name !== undefined) {
                  let data30 = data28.name;
                  if (typeof data30 === "string") {
                    if (func1(data30) > 255) {
                      const err84 = { instancePath: instancePath + "/hours/dates/" + i3 + "/name", schemaPath: "#/components/schemas/Hours/properties/dates/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                      if (vErrors === null) {
                        vErrors = [err84];
                      } else {
                        vErrors.push(err84);
                      }
                      errors++;
                    }
                    if (func1(data30) < 1) {
                      const err85 = { instancePath: instancePath + "/hours/dates/" + i3 + "/name", schemaPath: "#/components/schemas/Hours/properties/dates/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err85];
                      } else {
                        vErrors.push(err85);
                      }
                      errors++;
                    }
                    if (!pattern4.test(data30)) {
                      const err86 = { instancePath: instancePath + "/hours/dates/" + i3 + "/name", schemaPath: "#/components/schemas/Hours/properties/dates/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
                      if (vErrors === null) {
                        vErrors = [err86];
                      } else {
                        vErrors.push(err86);
                      }
                      errors++;
                    }
                  } else {
                    const err87 = { instancePath: instancePath + "/hours/dates/" + i3 + "/name", schemaPath: "#/components/schemas/Hours/properties/dates/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err87];
                    } else {
                      vErrors.push(err87);
                    }
                    errors++;
                  }
                }
                if (data28.spans !== undefined) {
                  let data31 = data28.spans;
                  if (Array.isArray(data31)) {
                    if (data31.length > 20) {
                      const err88 = { instancePath: instancePath + "/hours/dates/" + i3 + "/spans", schemaPath: "#/components/schemas/Hours/properties/dates/items/properties/spans/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
                      if (vErrors === null) {
                        vErrors = [err88];
                      } else {
                        vErrors.push(err88);
                      }
                      errors++;
                    }
                    const len4 = data31.length;
                    for (let i4 = 0;i4 < len4; i4++) {
                      let data32 = data31[i4];
                      if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                        if (data32.opens === undefined) {
                          const err89 = { instancePath: instancePath + "/hours/dates/" + i3 + "/spans/" + i4, schemaPath: "#/components/schemas/Hours/properties/dates/items/properties/spans/items/required", keyword: "required", params: { missingProperty: "opens" }, message: "must have required property '" + "opens" + "'" };
                          if (vErrors === null) {
                            vErrors = [err89];
                          } else {
                            vErrors.push(err89);
                          }
                          errors++;
                        }
                        if (data32.closes === undefined) {
                          const err90 = { instancePath: instancePath + "/hours/dates/" + i3 + "/spans/" + i4, schemaPath: "#/components/schemas/Hours/properties/dates/items/properties/spans/items/required", keyword: "required", params: { missingProperty: "closes" }, message: "must have required property '" + "closes" + "'" };
                          if (vErrors === null) {
                            vErrors = [err90];
                          } else {
                            vErrors.push(err90);
                          }
                          errors++;
                        }
                        for (const key3 in data32) {
                          if (!(key3 === "opens" || key3 === "closes")) {
                            const err91 = { instancePath: instancePath + "/hours/dates/" + i3 + "/spans/" + i4, schemaPath: "#/components/schemas/Hours/properties/dates/items/properties/spans/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                              vErrors = [err91];
                            } else {
                              vErrors.push(err91);
                            }
                            errors++;
                          }
                        }
                        if (data32.opens !== undefined) {
                          if (typeof data32.opens !== "string") {
                            const err92 = { instancePath: instancePath + "/hours/dates/" + i3 + "/spans/" + i4 + "/opens", schemaPath: "#/components/schemas/Hours/properties/dates/items/properties/spans/items/properties/opens/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err92];
                            } else {
                              vErrors.push(err92);
                            }
                            errors++;
                          }
                        }
                        if (data32.closes !== undefined) {
                          if (typeof data32.closes !== "string") {
                            const err93 = { instancePath: instancePath + "/hours/dates/" + i3 + "/spans/" + i4 + "/closes", schemaPath: "#/components/schemas/Hours/properties/dates/items/properties/spans/items/properties/closes/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err93];
                            } else {
                              vErrors.push(err93);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err94 = { instancePath: instancePath + "/hours/dates/" + i3 + "/spans/" + i4, schemaPath: "#/components/schemas/Hours/properties/dates/items/properties/spans/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                          vErrors = [err94];
                        } else {
                          vErrors.push(err94);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err95 = { instancePath: instancePath + "/hours/dates/" + i3 + "/spans", schemaPath: "#/components/schemas/Hours/properties/dates/items/properties/spans/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err95];
                    } else {
                      vErrors.push(err95);
                    }
                    errors++;
                  }
                }
              } else {
                const err96 = { instancePath: instancePath + "/hours/dates/" + i3, schemaPath: "#/components/schemas/Hours/properties/dates/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err96];
                } else {
                  vErrors.push(err96);
                }
                errors++;
              }
            }
          } else {
            const err97 = { instancePath: instancePath + "/hours/dates", schemaPath: "#/components/schemas/Hours/properties/dates/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err97];
            } else {
              vErrors.push(err97);
            }
            errors++;
          }
        }
      }
    }
    if (data.tiers !== undefined) {
      let data35 = data.tiers;
      if (Array.isArray(data35)) {
        if (data35.length > 9) {
          const err98 = { instancePath: instancePath + "/tiers", schemaPath: "#/properties/tiers/maxItems", keyword: "maxItems", params: { limit: 9 }, message: "must NOT have more than 9 items" };
          if (vErrors === null) {
            vErrors = [err98];
          } else {
            vErrors.push(err98);
          }
          errors++;
        }
        const len5 = data35.length;
        for (let i5 = 0;i5 < len5; i5++) {
          let data36 = data35[i5];
          if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
            if (data36.tier === undefined) {
              const err99 = { instancePath: instancePath + "/tiers/" + i5, schemaPath: "#/properties/tiers/items/required", keyword: "required", params: { missingProperty: "tier" }, message: "must have required property '" + "tier" + "'" };
              if (vErrors === null) {
                vErrors = [err99];
              } else {
                vErrors.push(err99);
              }
              errors++;
            }
            if (data36.waitSeconds === undefined) {
              const err100 = { instancePath: instancePath + "/tiers/" + i5, schemaPath: "#/properties/tiers/items/required", keyword: "required", params: { missingProperty: "waitSeconds" }, message: "must have required property '" + "waitSeconds" + "'" };
              if (vErrors === null) {
                vErrors = [err100];
              } else {
                vErrors.push(err100);
              }
              errors++;
            }
            for (const key4 in data36) {
              if (!(key4 === "tier" || key4 === "waitSeconds")) {
                const err101 = { instancePath: instancePath + "/tiers/" + i5, schemaPath: "#/properties/tiers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err101];
                } else {
                  vErrors.push(err101);
                }
                errors++;
              }
            }
            if (data36.tier !== undefined) {
              let data37 = data36.tier;
              if (!(typeof data37 == "number" && (!(data37 % 1) && !isNaN(data37)) && isFinite(data37))) {
                const err102 = { instancePath: instancePath + "/tiers/" + i5 + "/tier", schemaPath: "#/properties/tiers/items/properties/tier/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err102];
                } else {
                  vErrors.push(err102);
                }
                errors++;
              }
              if (typeof data37 == "number" && isFinite(data37)) {
                if (data37 > 10 || isNaN(data37)) {
                  const err103 = { instancePath: instancePath + "/tiers/" + i5 + "/tier", schemaPath: "#/properties/tiers/items/properties/tier/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
                  if (vErrors === null) {
                    vErrors = [err103];
                  } else {
                    vErrors.push(err103);
                  }
                  errors++;
                }
                if (data37 < 2 || isNaN(data37)) {
                  const err104 = { instancePath: instancePath + "/tiers/" + i5 + "/tier", schemaPath: "#/properties/tiers/items/properties/tier/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" };
                  if (vErrors === null) {
                    vErrors = [err104];
                  } else {
                    vErrors.push(err104);
                  }
                  errors++;
                }
              }
            }
            if (data36.waitSeconds !== undefined) {
              let data38 = data36.waitSeconds;
              if (!(typeof data38 == "number" && (!(data38 % 1) && !isNaN(data38)) && isFinite(data38))) {
                const err105 = { instancePath: instancePath + "/tiers/" + i5 + "/waitSeconds", schemaPath: "#/properties/tiers/items/properties/waitSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err105];
                } else {
                  vErrors.push(err105);
                }
                errors++;
              }
              if (typeof data38 == "number" && isFinite(data38)) {
                if (data38 > 86400 || isNaN(data38)) {
                  const err106 = { instancePath: instancePath + "/tiers/" + i5 + "/waitSeconds", schemaPath: "#/properties/tiers/items/properties/waitSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" };
                  if (vErrors === null) {
                    vErrors = [err106];
                  } else {
                    vErrors.push(err106);
                  }
                  errors++;
                }
                if (data38 < 0 || isNaN(data38)) {
                  const err107 = { instancePath: instancePath + "/tiers/" + i5 + "/waitSeconds", schemaPath: "#/properties/tiers/items/properties/waitSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err107];
                  } else {
                    vErrors.push(err107);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err108 = { instancePath: instancePath + "/tiers/" + i5, schemaPath: "#/properties/tiers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err108];
            } else {
              vErrors.push(err108);
            }
            errors++;
          }
        }
      } else {
        const err109 = { instancePath: instancePath + "/tiers", schemaPath: "#/properties/tiers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err109];
        } else {
          vErrors.push(err109);
        }
        errors++;
      }
    }
    if (data.overflow !== undefined) {
      let data39 = data.overflow;
      if (Array.isArray(data39)) {
        if (data39.length > 20) {
          const err110 = { instancePath: instancePath + "/overflow", schemaPath: "#/properties/overflow/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
          if (vErrors === null) {
            vErrors = [err110];
          } else {
            vErrors.push(err110);
          }
          errors++;
        }
        const len6 = data39.length;
        for (let i6 = 0;i6 < len6; i6++) {
          let data40 = data39[i6];
          if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
            if (data40.queueID === undefined) {
              const err111 = { instancePath: instancePath + "/overflow/" + i6, schemaPath: "#/properties/overflow/items/required", keyword: "required", params: { missingProperty: "queueID" }, message: "must have required property '" + "queueID" + "'" };
              if (vErrors === null) {
                vErrors = [err111];
              } else {
                vErrors.push(err111);
              }
              errors++;
            }
            if (data40.number === undefined) {
              const err112 = { instancePath: instancePath + "/overflow/" + i6, schemaPath: "#/properties/overflow/items/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property '" + "number" + "'" };
              if (vErrors === null) {
                vErrors = [err112];
              } else {
                vErrors.push(err112);
              }
              errors++;
            }
            if (data40.when === undefined) {
              const err113 = { instancePath: instancePath + "/overflow/" + i6, schemaPath: "#/properties/overflow/items/required", keyword: "required", params: { missingProperty: "when" }, message: "must have required property '" + "when" + "'" };
              if (vErrors === null) {
                vErrors = [err113];
              } else {
                vErrors.push(err113);
              }
              errors++;
            }
            for (const key5 in data40) {
              if (!(key5 === "queueID" || key5 === "number" || key5 === "when")) {
                const err114 = { instancePath: instancePath + "/overflow/" + i6, schemaPath: "#/properties/overflow/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err114];
                } else {
                  vErrors.push(err114);
                }
                errors++;
              }
            }
            if (data40.queueID !== undefined) {
              let data41 = data40.queueID;
              if (!(typeof data41 == "number" && (!(data41 % 1) && !isNaN(data41)) && isFinite(data41)) && data41 !== null) {
                const err115 = { instancePath: instancePath + "/overflow/" + i6 + "/queueID", schemaPath: "#/properties/overflow/items/properties/queueID/type", keyword: "type", params: { type: schema44.properties.overflow.items.properties.queueID.type }, message: "must be integer,null" };
                if (vErrors === null) {
                  vErrors = [err115];
                } else {
                  vErrors.push(err115);
                }
                errors++;
              }
              if (typeof data41 == "number" && isFinite(data41)) {
                if (data41 > 2147483647 || isNaN(data41)) {
                  const err116 = { instancePath: instancePath + "/overflow/" + i6 + "/queueID", schemaPath: "#/properties/overflow/items/properties/queueID/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
                  if (vErrors === null) {
                    vErrors = [err116];
                  } else {
                    vErrors.push(err116);
                  }
                  errors++;
                }
                if (data41 < 1 || isNaN(data41)) {
                  const err117 = { instancePath: instancePath + "/overflow/" + i6 + "/queueID", schemaPath: "#/properties/overflow/items/properties/queueID/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err117];
                  } else {
                    vErrors.push(err117);
                  }
                  errors++;
                }
              }
            }
            if (data40.number !== undefined) {
              let data42 = data40.number;
              if (typeof data42 !== "string" && data42 !== null) {
                const err118 = { instancePath: instancePath + "/overflow/" + i6 + "/number", schemaPath: "#/properties/overflow/items/properties/number/type", keyword: "type", params: { type: schema44.properties.overflow.items.properties.number.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err118];
                } else {
                  vErrors.push(err118);
                }
                errors++;
              }
              if (typeof data42 === "string") {
                if (!pattern20.test(data42)) {
                  const err119 = { instancePath: instancePath + "/overflow/" + i6 + "/number", schemaPath: "#/properties/overflow/items/properties/number/allOf/0/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" }, message: 'must match pattern "' + "^\\S(.*\\S)?$" + '"' };
                  if (vErrors === null) {
                    vErrors = [err119];
                  } else {
                    vErrors.push(err119);
                  }
                  errors++;
                }
              }
              if (typeof data42 === "string") {
                if (func1(data42) > 64) {
                  const err120 = { instancePath: instancePath + "/overflow/" + i6 + "/number", schemaPath: "#/properties/overflow/items/properties/number/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                  if (vErrors === null) {
                    vErrors = [err120];
                  } else {
                    vErrors.push(err120);
                  }
                  errors++;
                }
                if (func1(data42) < 1) {
                  const err121 = { instancePath: instancePath + "/overflow/" + i6 + "/number", schemaPath: "#/properties/overflow/items/properties/number/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err121];
                  } else {
                    vErrors.push(err121);
                  }
                  errors++;
                }
                if (!pattern4.test(data42)) {
                  const err122 = { instancePath: instancePath + "/overflow/" + i6 + "/number", schemaPath: "#/properties/overflow/items/properties/number/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
                  if (vErrors === null) {
                    vErrors = [err122];
                  } else {
                    vErrors.push(err122);
                  }
                  errors++;
                }
              }
            }
            if (data40.when !== undefined) {
              let data43 = data40.when;
              if (Array.isArray(data43)) {
                if (data43.length > 3) {
                  const err123 = { instancePath: instancePath + "/overflow/" + i6 + "/when", schemaPath: "#/components/schemas/OverflowCases/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" };
                  if (vErrors === null) {
                    vErrors = [err123];
                  } else {
                    vErrors.push(err123);
                  }
                  errors++;
                }
                if (data43.length < 1) {
                  const err124 = { instancePath: instancePath + "/overflow/" + i6 + "/when", schemaPath: "#/components/schemas/OverflowCases/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  if (vErrors === null) {
                    vErrors = [err124];
                  } else {
                    vErrors.push(err124);
                  }
                  errors++;
                }
                const len7 = data43.length;
                for (let i7 = 0;i7 < len7; i7++) {
                  let data44 = data43[i7];
                  if (typeof data44 !== "string") {
                    const err125 = { instancePath: instancePath + "/overflow/" + i6 + "/when/" + i7, schemaPath: "#/components/schemas/OverflowCases/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err125];
                    } else {
                      vErrors.push(err125);
                    }
                    errors++;
                  }
                  if (!(data44 === "closed" || data44 === "nobody" || data44 === "attempts")) {
                    const err126 = { instancePath: instancePath + "/overflow/" + i6 + "/when/" + i7, schemaPath: "#/components/schemas/OverflowCases/items/enum", keyword: "enum", params: { allowedValues: schema46.items.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err126];
                    } else {
                      vErrors.push(err126);
                    }
                    errors++;
                  }
                }
              } else {
                const err127 = { instancePath: instancePath + "/overflow/" + i6 + "/when", schemaPath: "#/components/schemas/OverflowCases/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err127];
                } else {
                  vErrors.push(err127);
                }
                errors++;
              }
            }
          } else {
            const err128 = { instancePath: instancePath + "/overflow/" + i6, schemaPath: "#/properties/overflow/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err128];
            } else {
              vErrors.push(err128);
            }
            errors++;
          }
        }
      } else {
        const err129 = { instancePath: instancePath + "/overflow", schemaPath: "#/properties/overflow/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err129];
        } else {
          vErrors.push(err129);
        }
        errors++;
      }
    }
    if (data.fallbackNumber !== undefined) {
      let data45 = data.fallbackNumber;
      if (typeof data45 !== "string" && data45 !== null) {
        const err130 = { instancePath: instancePath + "/fallbackNumber", schemaPath: "#/properties/fallbackNumber/type", keyword: "type", params: { type: schema44.properties.fallbackNumber.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err130];
        } else {
          vErrors.push(err130);
        }
        errors++;
      }
      if (typeof data45 === "string") {
        if (!pattern20.test(data45)) {
          const err131 = { instancePath: instancePath + "/fallbackNumber", schemaPath: "#/properties/fallbackNumber/allOf/0/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" }, message: 'must match pattern "' + "^\\S(.*\\S)?$" + '"' };
          if (vErrors === null) {
            vErrors = [err131];
          } else {
            vErrors.push(err131);
          }
          errors++;
        }
      }
      if (typeof data45 === "string") {
        if (func1(data45) > 64) {
          const err132 = { instancePath: instancePath + "/fallbackNumber", schemaPath: "#/properties/fallbackNumber/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err132];
          } else {
            vErrors.push(err132);
          }
          errors++;
        }
        if (func1(data45) < 1) {
          const err133 = { instancePath: instancePath + "/fallbackNumber", schemaPath: "#/properties/fallbackNumber/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err133];
          } else {
            vErrors.push(err133);
          }
          errors++;
        }
        if (!pattern4.test(data45)) {
          const err134 = { instancePath: instancePath + "/fallbackNumber", schemaPath: "#/properties/fallbackNumber/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err134];
          } else {
            vErrors.push(err134);
          }
          errors++;
        }
      }
    }
  } else {
    const err135 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err135];
    } else {
      vErrors.push(err135);
    }
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
validate33.evaluated = { props: { name: true, aliases: true, strategy: true, whenBusy: true, leaseSeconds: true, talkSecondsMax: true, wrapUpSeconds: true, backOffSeconds: true, noAnswerMax: true, noAnswerPauseSeconds: true, ringSeconds: true, duplicateSeconds: true, retrySeconds: true, callMemorySeconds: true, attemptsMax: true, callOffersMax: true, secondChanceSeconds: true, stickySeconds: true, timeZone: true, hours: true, tiers: true, overflow: true, fallbackNumber: true }, dynamicProps: false, dynamicItems: false };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate32.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (!validate33(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
    errors = vErrors.length;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
validate32.evaluated = { props: { name: true, aliases: true, strategy: true, whenBusy: true, leaseSeconds: true, talkSecondsMax: true, wrapUpSeconds: true, backOffSeconds: true, noAnswerMax: true, noAnswerPauseSeconds: true, ringSeconds: true, duplicateSeconds: true, retrySeconds: true, callMemorySeconds: true, attemptsMax: true, callOffersMax: true, secondChanceSeconds: true, stickySeconds: true, timeZone: true, hours: true, tiers: true, overflow: true, fallbackNumber: true }, dynamicProps: false, dynamicItems: false };
var setQueueEmergencyBody = validate35;
var schema53 = { type: "object", description: "Fields that are not listed here are ignored.", properties: { until: { type: ["string", "null"], pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$", description: "When it ends by itself, in UTC; null is with the next opening." }, reason: { type: ["string", "null"], minLength: 1, maxLength: 255, pattern: "^[^\\u0000\\ud800-\\udfff]*$", description: "Why." }, number: { type: ["string", "null"], minLength: 1, maxLength: 64, pattern: "^[^\\u0000\\ud800-\\udfff]*$", allOf: [{ pattern: "^\\S(.*\\S)?$" }], description: "Given to callers meanwhile." } } };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate35.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.until !== undefined) {
      let data0 = data.until;
      if (typeof data0 !== "string" && data0 !== null) {
        const err0 = { instancePath: instancePath + "/until", schemaPath: "openapi.yaml#/components/schemas/EmergencyReport/properties/until/type", keyword: "type", params: { type: schema53.properties.until.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (typeof data0 === "string") {
        if (!pattern13.test(data0)) {
          const err1 = { instancePath: instancePath + "/until", schemaPath: "openapi.yaml#/components/schemas/EmergencyReport/properties/until/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" }, message: 'must match pattern "' + "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" + '"' };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    }
    if (data.reason !== undefined) {
      let data1 = data.reason;
      if (typeof data1 !== "string" && data1 !== null) {
        const err2 = { instancePath: instancePath + "/reason", schemaPath: "openapi.yaml#/components/schemas/EmergencyReport/properties/reason/type", keyword: "type", params: { type: schema53.properties.reason.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data1 === "string") {
        if (func1(data1) > 255) {
          const err3 = { instancePath: instancePath + "/reason", schemaPath: "openapi.yaml#/components/schemas/EmergencyReport/properties/reason/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func1(data1) < 1) {
          const err4 = { instancePath: instancePath + "/reason", schemaPath: "openapi.yaml#/components/schemas/EmergencyReport/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!pattern4.test(data1)) {
          const err5 = { instancePath: instancePath + "/reason", schemaPath: "openapi.yaml#/components/schemas/EmergencyReport/properties/reason/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.number !== undefined) {
      let data2 = data.number;
      if (typeof data2 !== "string" && data2 !== null) {
        const err6 = { instancePath: instancePath + "/number", schemaPath: "openapi.yaml#/components/schemas/EmergencyReport/properties/number/type", keyword: "type", params: { type: schema53.properties.number.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data2 === "string") {
        if (!pattern20.test(data2)) {
          const err7 = { instancePath: instancePath + "/number", schemaPath: "openapi.yaml#/components/schemas/EmergencyReport/properties/number/allOf/0/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" }, message: 'must match pattern "' + "^\\S(.*\\S)?$" + '"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
      if (typeof data2 === "string") {
        if (func1(data2) > 64) {
          const err8 = { instancePath: instancePath + "/number", schemaPath: "openapi.yaml#/components/schemas/EmergencyReport/properties/number/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func1(data2) < 1) {
          const err9 = { instancePath: instancePath + "/number", schemaPath: "openapi.yaml#/components/schemas/EmergencyReport/properties/number/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (!pattern4.test(data2)) {
          const err10 = { instancePath: instancePath + "/number", schemaPath: "openapi.yaml#/components/schemas/EmergencyReport/properties/number/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "openapi.yaml#/components/schemas/EmergencyReport/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
validate35.evaluated = { props: { until: true, reason: true, number: true }, dynamicProps: false, dynamicItems: false };
var replaceRosterBody = validate36;
var schema55 = { type: "object", description: "Fields that are not listed here are ignored.", required: ["memberships"], properties: { memberships: { type: "array", maxItems: 1e4, description: "In their order.", items: { type: "object", description: "What is not given is as a new membership has it.", required: ["agentID"], properties: { agentID: { type: "integer", minimum: 1, maximum: 2147483647 }, tier: { type: "integer", minimum: 1, maximum: 10, description: "Later tiers serve where those before them have nobody, or after a wait." }, weight: { type: "integer", minimum: 1, maximum: 100, description: "The share of offers under weighted_round_robin." }, offersPerDayMax: { type: ["integer", "null"], minimum: 1, maximum: 2147483647, description: "How many offers a day at most; null for any number." }, enabled: { type: "boolean", description: "Whether the agent serves this queue at all." } } } } } };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate36.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.memberships === undefined) {
      const err0 = { instancePath, schemaPath: "openapi.yaml#/components/schemas/RosterReplacement/required", keyword: "required", params: { missingProperty: "memberships" }, message: "must have required property '" + "memberships" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.memberships !== undefined) {
      let data0 = data.memberships;
      if (Array.isArray(data0)) {
        if (data0.length > 1e4) {
          const err1 = { instancePath: instancePath + "/memberships", schemaPath: "openapi.yaml#/components/schemas/RosterReplacement/properties/memberships/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0;i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.agentID === undefined) {
              const err2 = { instancePath: instancePath + "/memberships/" + i0, schemaPath: "openapi.yaml#/components/schemas/RosterReplacement/properties/memberships/items/required", keyword: "required", params: { missingProperty: "agentID" }, message: "must have required property '" + "agentID" + "'" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (data1.agentID !== undefined) {
              let data2 = data1.agentID;
              if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                const err3 = { instancePath: instancePath + "/memberships/" + i0 + "/agentID", schemaPath: "openapi.yaml#/components/schemas/RosterReplacement/properties/memberships/items/properties/agentID/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
              if (typeof data2 == "number" && isFinite(data2)) {
                if (data2 > 2147483647 || isNaN(data2)) {
                  const err4 = { instancePath: instancePath + "/memberships/" + i0 + "/agentID", schemaPath: "openapi.yaml#/components/schemas/RosterReplacement/properties/memberships/items/properties/agentID/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
                  if (vErrors === null) {
                    vErrors = [err4];
                  } else {
                    vErrors.push(err4);
                  }
                  errors++;
                }
                if (data2 < 1 || isNaN(data2)) {
                  const err5 = { instancePath: instancePath + "/memberships/" + i0 + "/agentID", schemaPath: "openapi.yaml#/components/schemas/RosterReplacement/properties/memberships/items/properties/agentID/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err5];
                  } else {
                    vErrors.push(err5);
                  }
                  errors++;
                }
              }
            }
            if (data1.tier !== undefined) {
              let data3 = data1.tier;
              if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                const err6 = { instancePath: instancePath + "/memberships/" + i0 + "/tier", schemaPath: "openapi.yaml#/components/schemas/RosterReplacement/properties/memberships/items/properties/tier/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
              if (typeof data3 == "number" && isFinite(data3)) {
                if (data3 > 10 || isNaN(data3)) {
                  const err7 = { instancePath: instancePath + "/memberships/" + i0 + "/tier", schemaPath: "openapi.yaml#/components/schemas/RosterReplacement/properties/memberships/items/properties/tier/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
                if (data3 < 1 || isNaN(data3)) {
                  const err8 = { instancePath: instancePath + "/memberships/" + i0 + "/tier", schemaPath: "openapi.yaml#/components/schemas/RosterReplacement/properties/memberships/items/properties/tier/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
              }
            }
            if (data1.weight !== undefined) {
              let data4 = data1.weight;
              if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                const err9 = { instancePath: instancePath + "/memberships/" + i0 + "/weight", schemaPath: "openapi.yaml#/components/schemas/RosterReplacement/properties/memberships/items/properties/weight/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
              if (typeof data4 == "number" && isFinite(data4)) {
                if (data4 > 100 || isNaN(data4)) {
                  const err10 = { instancePath: instancePath + "/memberships/" + i0 + "/weight", schemaPath: "openapi.yaml#/components/schemas/RosterReplacement/properties/memberships/items/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
                if (data4 < 1 || isNaN(data4)) {
                  const err11 = { instancePath: instancePath + "/memberships/" + i0 + "/weight", schemaPath: "openapi.yaml#/components/schemas/RosterReplacement/properties/memberships/items/properties/weight/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
              }
            }
            if (data1.offersPerDayMax !== undefined) {
              let data5 = data1.offersPerDayMax;
              if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5)) && data5 !== null) {
                const err12 = { instancePath: instancePath + "/memberships/" + i0 + "/offersPerDayMax", schemaPath: "openapi.yaml#/components/schemas/RosterReplacement/properties/memberships/items/properties/offersPerDayMax/type", keyword: "type", params: { type: schema55.properties.memberships.items.properties.offersPerDayMax.type }, message: "must be integer,null" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
              if (typeof data5 == "number" && isFinite(data5)) {
                if (data5 > 2147483647 || isNaN(data5)) {
                  const err13 = { instancePath: instancePath + "/memberships/" + i0 + "/offersPerDayMax", schemaPath: "openapi.yaml#/components/schemas/RosterReplacement/properties/memberships/items/properties/offersPerDayMax/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
                if (data5 < 1 || isNaN(data5)) {
                  const err14 = { instancePath: instancePath + "/memberships/" + i0 + "/offersPerDayMax", schemaPath: "openapi.yaml#/components/schemas/RosterReplacement/properties/memberships/items/properties/offersPerDayMax/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              }
            }
            if (data1.enabled !== undefined) {
              if (typeof data1.enabled !== "boolean") {
                const err15 = { instancePath: instancePath + "/memberships/" + i0 + "/enabled", schemaPath: "openapi.yaml#/components/schemas/RosterReplacement/properties/memberships/items/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
          } else {
            const err16 = { instancePath: instancePath + "/memberships/" + i0, schemaPath: "openapi.yaml#/components/schemas/RosterReplacement/properties/memberships/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/memberships", schemaPath: "openapi.yaml#/components/schemas/RosterReplacement/properties/memberships/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "openapi.yaml#/components/schemas/RosterReplacement/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
validate36.evaluated = { props: { memberships: true }, dynamicProps: false, dynamicItems: false };
var putMembershipBody = validate37;
var schema57 = { type: "object", description: "What is not given stays, or is as a new membership has it: behind all others, in the first tier. Fields that are not listed here are ignored.", properties: { position: { type: "integer", minimum: 1, maximum: 2147483647, description: "The place in the roster." }, tier: { type: "integer", minimum: 1, maximum: 10, description: "Later tiers serve where those before them have nobody, or after a wait." }, weight: { type: "integer", minimum: 1, maximum: 100, description: "The share of offers under weighted_round_robin." }, offersPerDayMax: { type: ["integer", "null"], minimum: 1, maximum: 2147483647, description: "How many offers a day at most; null for any number." }, enabled: { type: "boolean", description: "Whether the agent serves this queue at all." } } };
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate37.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.position !== undefined) {
      let data0 = data.position;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err0 = { instancePath: instancePath + "/position", schemaPath: "openapi.yaml#/components/schemas/MembershipChanges/properties/position/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          const err1 = { instancePath: instancePath + "/position", schemaPath: "openapi.yaml#/components/schemas/MembershipChanges/properties/position/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/position", schemaPath: "openapi.yaml#/components/schemas/MembershipChanges/properties/position/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    if (data.tier !== undefined) {
      let data1 = data.tier;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err3 = { instancePath: instancePath + "/tier", schemaPath: "openapi.yaml#/components/schemas/MembershipChanges/properties/tier/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 10 || isNaN(data1)) {
          const err4 = { instancePath: instancePath + "/tier", schemaPath: "openapi.yaml#/components/schemas/MembershipChanges/properties/tier/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/tier", schemaPath: "openapi.yaml#/components/schemas/MembershipChanges/properties/tier/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.weight !== undefined) {
      let data2 = data.weight;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err6 = { instancePath: instancePath + "/weight", schemaPath: "openapi.yaml#/components/schemas/MembershipChanges/properties/weight/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 100 || isNaN(data2)) {
          const err7 = { instancePath: instancePath + "/weight", schemaPath: "openapi.yaml#/components/schemas/MembershipChanges/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err8 = { instancePath: instancePath + "/weight", schemaPath: "openapi.yaml#/components/schemas/MembershipChanges/properties/weight/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.offersPerDayMax !== undefined) {
      let data3 = data.offersPerDayMax;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && data3 !== null) {
        const err9 = { instancePath: instancePath + "/offersPerDayMax", schemaPath: "openapi.yaml#/components/schemas/MembershipChanges/properties/offersPerDayMax/type", keyword: "type", params: { type: schema57.properties.offersPerDayMax.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 2147483647 || isNaN(data3)) {
          const err10 = { instancePath: instancePath + "/offersPerDayMax", schemaPath: "openapi.yaml#/components/schemas/MembershipChanges/properties/offersPerDayMax/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data3 < 1 || isNaN(data3)) {
          const err11 = { instancePath: instancePath + "/offersPerDayMax", schemaPath: "openapi.yaml#/components/schemas/MembershipChanges/properties/offersPerDayMax/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    }
    if (data.enabled !== undefined) {
      if (typeof data.enabled !== "boolean") {
        const err12 = { instancePath: instancePath + "/enabled", schemaPath: "openapi.yaml#/components/schemas/MembershipChanges/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "openapi.yaml#/components/schemas/MembershipChanges/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
validate37.evaluated = { props: { position: true, tier: true, weight: true, offersPerDayMax: true, enabled: true }, dynamicProps: false, dynamicItems: false };
var createAgentBody = validate38;
var schema60 = { type: "object", description: "What is given replaces what there is, whole; the rest stays. Fields that are not listed here are ignored.", properties: { name: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\u0000\\ud800-\\udfff]*$", description: "Who it is." }, number: { type: "string", minLength: 1, maxLength: 64, pattern: "^[^\\u0000\\ud800-\\udfff]*$", allOf: [{ pattern: "^\\S(.*\\S)?$" }], description: "The phone number or extension to dial; two agents may share one." }, dailyNumber: { type: ["object", "null"], description: "Dialled instead of the fixed number until then, as at a hot desk.", required: ["number", "until"], additionalProperties: false, properties: { number: { type: "string", minLength: 1, maxLength: 64, pattern: "^[^\\u0000\\ud800-\\udfff]*$", allOf: [{ pattern: "^\\S(.*\\S)?$" }], description: "A phone number or extension, without white space at its ends." }, until: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$", description: "In UTC." } } }, status: { type: "string", enum: ["available", "paused", "offline"], description: "Only who is available is offered." }, statusReason: { type: ["string", "null"], minLength: 1, maxLength: 255, pattern: "^[^\\u0000\\ud800-\\udfff]*$", description: "Why." }, returnsAt: { type: ["string", "null"], pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$", description: "When a pause or absence ends by itself, in UTC; null is never." }, availableUntil: { type: ["string", "null"], pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$", description: "The end of the shift, in UTC; null is never." }, timeZone: { type: "string", minLength: 1, maxLength: 64, pattern: "^[^\\u0000\\ud800-\\udfff]*$", description: "The IANA name of the time zone of the hours." }, hours: { $ref: "#/components/schemas/Hours" }, capacity: { type: "integer", minimum: 1, maximum: 1e4, description: "How many calls at once; an external line or partner has more than one." } } };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate40.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== undefined) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func1(data0) > 255) {
          const err0 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.number !== undefined) {
      let data1 = data.number;
      if (typeof data1 === "string") {
        if (!pattern20.test(data1)) {
          const err4 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/allOf/0/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" }, message: 'must match pattern "' + "^\\S(.*\\S)?$" + '"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
      if (typeof data1 === "string") {
        if (func1(data1) > 64) {
          const err5 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func1(data1) < 1) {
          const err6 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (!pattern4.test(data1)) {
          const err7 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.dailyNumber !== undefined) {
      let data2 = data.dailyNumber;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2)) && data2 !== null) {
        const err9 = { instancePath: instancePath + "/dailyNumber", schemaPath: "#/properties/dailyNumber/type", keyword: "type", params: { type: schema60.properties.dailyNumber.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.number === undefined) {
          const err10 = { instancePath: instancePath + "/dailyNumber", schemaPath: "#/properties/dailyNumber/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property '" + "number" + "'" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data2.until === undefined) {
          const err11 = { instancePath: instancePath + "/dailyNumber", schemaPath: "#/properties/dailyNumber/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property '" + "until" + "'" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        for (const key0 in data2) {
          if (!(key0 === "number" || key0 === "until")) {
            const err12 = { instancePath: instancePath + "/dailyNumber", schemaPath: "#/properties/dailyNumber/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data2.number !== undefined) {
          let data3 = data2.number;
          if (typeof data3 === "string") {
            if (!pattern20.test(data3)) {
              const err13 = { instancePath: instancePath + "/dailyNumber/number", schemaPath: "#/properties/dailyNumber/properties/number/allOf/0/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" }, message: 'must match pattern "' + "^\\S(.*\\S)?$" + '"' };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
          if (typeof data3 === "string") {
            if (func1(data3) > 64) {
              const err14 = { instancePath: instancePath + "/dailyNumber/number", schemaPath: "#/properties/dailyNumber/properties/number/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (func1(data3) < 1) {
              const err15 = { instancePath: instancePath + "/dailyNumber/number", schemaPath: "#/properties/dailyNumber/properties/number/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (!pattern4.test(data3)) {
              const err16 = { instancePath: instancePath + "/dailyNumber/number", schemaPath: "#/properties/dailyNumber/properties/number/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/dailyNumber/number", schemaPath: "#/properties/dailyNumber/properties/number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data2.until !== undefined) {
          let data4 = data2.until;
          if (typeof data4 === "string") {
            if (!pattern13.test(data4)) {
              const err18 = { instancePath: instancePath + "/dailyNumber/until", schemaPath: "#/properties/dailyNumber/properties/until/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" }, message: 'must match pattern "' + "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" + '"' };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/dailyNumber/until", schemaPath: "#/properties/dailyNumber/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      }
    }
    if (data.status !== undefined) {
      let data5 = data.status;
      if (typeof data5 !== "string") {
        const err20 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (!(data5 === "available" || data5 === "paused" || data5 === "offline")) {
        const err21 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema60.properties.status.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.statusReason !== undefined) {
      let data6 = data.statusReason;
      if (typeof data6 !== "string" && data6 !== null) {
        const err22 = { instancePath: instancePath + "/statusReason", schemaPath: "#/properties/statusReason/type", keyword: "type", params: { type: schema60.properties.statusReason.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (typeof data6 === "string") {
        if (func1(data6) > 255) {
          const err23 = { instancePath: instancePath + "/statusReason", schemaPath: "#/properties/statusReason/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (func1(data6) < 1) {
          const err24 = { instancePath: instancePath + "/statusReason", schemaPath: "#/properties/statusReason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (!pattern4.test(data6)) {
          const err25 = { instancePath: instancePath + "/statusReason", schemaPath: "#/properties/statusReason/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      }
    }
    if (data.returnsAt !== undefined) {
      let data7 = data.returnsAt;
      if (typeof data7 !== "string" && data7 !== null) {
        const err26 = { instancePath: instancePath + "/returnsAt", schemaPath: "#/properties/returnsAt/type", keyword: "type", params: { type: schema60.properties.returnsAt.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      if (typeof data7 === "string") {
        if (!pattern13.test(data7)) {
          const err27 = { instancePath: instancePath + "/returnsAt", schemaPath: "#/properties/returnsAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" }, message: 'must match pattern "' + "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" + '"' };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      }
    }
    if (data.availableUntil !== undefined) {
      let data8 = data.availableUntil;
      if (typeof data8 !== "string" && data8 !== null) {
        const err28 = { instancePath: instancePath + "/availableUntil", schemaPath: "#/properties/availableUntil/type", keyword: "type", params: { type: schema60.properties.availableUntil.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
      if (typeof data8 === "string") {
        if (!pattern13.test(data8)) {
          const err29 = { instancePath: instancePath + "/availableUntil", schemaPath: "#/properties/availableUntil/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" }, message: 'must match pattern "' + "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" + '"' };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      }
    }
    if (data.timeZone !== undefined) {
      let data9 = data.timeZone;
      if (typeof data9 === "string") {
        if (func1(data9) > 64) {
          const err30 = { instancePath: instancePath + "/timeZone", schemaPath: "#/properties/timeZone/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (func1(data9) < 1) {
          const err31 = { instancePath: instancePath + "/timeZone", schemaPath: "#/properties/timeZone/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        if (!pattern4.test(data9)) {
          const err32 = { instancePath: instancePath + "/timeZone", schemaPath: "#/properties/timeZone/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
      } else {
        const err33 = { instancePath: instancePath + "/timeZone", schemaPath: "#/properties/timeZone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.hours !== undefined) {
      let data10 = data.hours;
      if (!(data10 && typeof data10 == "object" && !Array.isArray(data10)) && data10 !== null) {
        const err34 = { instancePath: instancePath + "/hours", schemaPath: "#/components/schemas/Hours/type", keyword: "type", params: { type: schema45.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.weekly === undefined) {
          const err35 = { instancePath: instancePath + "/hours", schemaPath: "#/components/schemas/Hours/required", keyword: "required", params: { missingProperty: "weekly" }, message: "must have required property '" + "weekly" + "'" };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        if (data10.dates === undefined) {
          const err36 = { instancePath: instancePath + "/hours", schemaPath: "#/components/schemas/Hours/required", keyword: "required", params: { missingProperty: "dates" }, message: "must have required property '" + "dates" + "'" };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
        for (const key1 in data10) {
          if (!(key1 === "weekly" || key1 === "dates")) {
            const err37 = { instancePath: instancePath + "/hours", schemaPath: "#/components/schemas/Hours/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data10.weekly !== undefined) {
          let data11 = data10.weekly;
          if (Array.isArray(data11)) {
            if (data11.length > 100) {
              const err38 = { instancePath: instancePath + "/hours/weekly", schemaPath: "#/components/schemas/Hours/properties/weekly/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            const len0 = data11.length;
            for (let i0 = 0;i0 < len0; i0++) {
              let data12 = data11[i0];
              if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                if (data12.days === undefined) {
                  const err39 = { instancePath: instancePath + "/hours/weekly/" + i0, schemaPath: "#/components/schemas/Hours/properties/weekly/items/required", keyword: "required", params: { missingProperty: "days" }, message: "must have required property '" + "days" + "'" };
                  if (vErrors === null) {
                    vErrors = [err39];
                  } else {
                    vErrors.push(err39);
                  }
                  errors++;
                }
                if (data12.opens === undefined) {
                  const err40 = { instancePath: instancePath + "/hours/weekly/" + i0, schemaPath: "#/components/schemas/Hours/properties/weekly/items/required", keyword: "required", params: { missingProperty: "opens" }, message: "must have required property '" + "opens" + "'" };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    vErrors.push(err40);
                  }
                  errors++;
                }
                if (data12.closes === undefined) {
                  const err41 = { instancePath: instancePath + "/hours/weekly/" + i0, schemaPath: "#/components/schemas/Hours/properties/weekly/items/required", keyword: "required", params: { missingProperty: "closes" }, message: "must have required property '" + "closes" + "'" };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
                for (const key2 in data12) {
                  if (!(key2 === "days" || key2 === "opens" || key2 === "closes")) {
                    const err42 = { instancePath: instancePath + "/hours/weekly/" + i0, schemaPath: "#/components/schemas/Hours/properties/weekly/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err42];
                    } else {
                      vErrors.push(err42);
                    }
                    errors++;
                  }
                }
                if (data12.days !== undefined) {
                  let data13 = data12.days;
                  if (Array.isArray(data13)) {
                    if (data13.length > 7) {
                      const err43 = { instancePath: instancePath + "/hours/weekly/" + i0 + "/days", schemaPath: "#/components/schemas/Hours/properties/weekly/items/properties/days/maxItems", keyword: "maxItems", params: { limit: 7 }, message: "must NOT have more than 7 items" };
                      if (vErrors === null) {
                        vErrors = [err43];
                      } else {
                        vErrors.push(err43);
                      }
                      errors++;
                    }
                    if (data13.length < 1) {
                      const err44 = { instancePath: instancePath + "/hours/weekly/" + i0 + "/days", schemaPath: "#/components/schemas/Hours/properties/weekly/items/properties/days/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err44];
                      } else {
                        vErrors.push(err44);
                      }
                      errors++;
                    }
                    const len1 = data13.length;
                    for (let i1 = 0;i1 < len1; i1++) {
                      let data14 = data13[i1];
                      if (typeof data14 !== "string") {
                        const err45 = { instancePath: instancePath + "/hours/weekly/" + i0 + "/days/" + i1, schemaPath: "#/components/schemas/Hours/properties/weekly/items/properties/days/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err45];
                        } else {
                          vErrors.push(err45);
                        }
                        errors++;
                      }
                      if (!(data14 === "monday" || data14 === "tuesday" || data14 === "wednesday" || data14 === "thursday" || data14 === "friday" || data14 === "saturday" || data14 === "sunday")) {
                        const err46 = { instancePath: instancePath + "/hours/weekly/" + i0 + "/days/" + i1, schemaPath: "#/components/schemas/Hours/properties/weekly/items/properties/days/items/enum", keyword: "enum", params: { allowedValues: schema45.properties.weekly.items.properties.days.items.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err46];
                        } else {
                          vErrors.push(err46);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err47 = { instancePath: instancePath + "/hours/weekly/" + i0 + "/days", schemaPath: "#/components/schemas/Hours/properties/weekly/items/properties/days/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err47];
                    } else {
                      vErrors.push(err47);
                    }
                    errors++;
                  }
                }
                if (data12.opens !== undefined) {
                  if (typeof data12.opens !== "string") {
                    const err48 = { instancePath: instancePath + "/hours/weekly/" + i0 + "/opens", schemaPath: "#/components/schemas/Hours/properties/weekly/items/properties/opens/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err48];
                    } else {
                      vErrors.push(err48);
                    }
                    errors++;
                  }
                }
                if (data12.closes !== undefined) {
                  if (typeof data12.closes !== "string") {
                    const err49 = { instancePath: instancePath + "/hours/weekly/" + i0 + "/closes", schemaPath: "#/components/schemas/Hours/properties/weekly/items/properties/closes/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err49];
                    } else {
                      vErrors.push(err49);
                    }
                    errors++;
                  }
                }
              } else {
                const err50 = { instancePath: instancePath + "/hours/weekly/" + i0, schemaPath: "#/components/schemas/Hours/properties/weekly/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
          } else {
            const err51 = { instancePath: instancePath + "/hours/weekly", schemaPath: "#/components/schemas/Hours/properties/weekly/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (data10.dates !== undefined) {
          let data17 = data10.dates;
          if (Array.isArray(data17)) {
            if (data17.length > 1000) {
              const err52 = { instancePath: instancePath + "/hours/dates", schemaPath: "#/components/schemas/Hours/properties/dates/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
            const len2 = data17.length;
            for (let i2 = 0;i2 < len2; i2++) {
              let data18 = data17[i2];
              if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                if (data18.date === undefined) {
                  const err53 = { instancePath: instancePath + "/hours/dates/" + i2, schemaPath: "#/components/schemas/Hours/properties/dates/items/required", keyword: "required", params: { missingProperty: "date" }, message: "must have required property '" + "date" + "'" };
                  if (vErrors === null) {
                    vErrors = [err53];
                  } else {
                    vErrors.push(err53);
                  }
                  errors++;
                }
                if (data18.name === undefined) {
                  const err54 = { instancePath: instancePath + "/hours/dates/" + i2, schemaPath: "#/components/schemas/Hours/properties/dates/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
                  if (vErrors === null) {
                    vErrors = [err54];
                  } else {
                    vErrors.push(err54);
                  }
                  errors++;
                }
                if (data18.spans === undefined) {
                  const err55 = { instancePath: instancePath + "/hours/dates/" + i2, schemaPath: "#/components/schemas/Hours/properties/dates/items/required", keyword: "required", params: { missingProperty: "spans" }, message: "must have required property '" + "spans" + "'" };
                  if (vErrors === null) {
                    vErrors = [err55];
                  } else {
                    vErrors.push(err55);
                  }
                  errors++;
                }
                for (const key3 in data18) {
                  if (!(key3 === "date" || key3 === "name" || key3 === "spans")) {
                    const err56 = { instancePath: instancePath + "/hours/dates/" + i2, schemaPath: "#/components/schemas/Hours/properties/dates/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err56];
                    } else {
                      vErrors.push(err56);
                    }
                    errors++;
                  }
                }
                if (data18.date !== undefined) {
                  if (typeof data18.date !== "string") {
                    const err57 = { instancePath: instancePath + "/hours/dates/" + i2 + "/date", schemaPath: "#/components/schemas/Hours/properties/dates/items/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err57];
                    } else {
                      vErrors.push(err57);
                    }
                    errors++;
                  }
                }
                if (data18.name !== undefined) {
                  let data20 = data18.name;
                  if (typeof data20 === "string") {
                    if (func1(data20) > 255) {
                      const err58 = { instancePath: instancePath + "/hours/dates/" + i2 + "/name", schemaPath: "#/components/schemas/Hours/properties/dates/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                      if (vErrors === null) {
                        vErrors = [err58];
                      } else {
                        vErrors.push(err58);
                      }
                      errors++;
                    }
                    if (func1(data20) < 1) {
                      const err59 = { instancePath: instancePath + "/hours/dates/" + i2 + "/name", schemaPath: "#/components/schemas/Hours/properties/dates/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err59];
                      } else {
                        vErrors.push(err59);
                      }
                      errors++;
                    }
                    if (!pattern4.test(data20)) {
                      const err60 = { instancePath: instancePath + "/hours/dates/" + i2 + "/name", schemaPath: "#/components/schemas/Hours/properties/dates/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
                      if (vErrors === null) {
                        vErrors = [err60];
                      } else {
                        vErrors.push(err60);
                      }
                      errors++;
                    }
                  } else {
                    const err61 = { instancePath: instancePath + "/hours/dates/" + i2 + "/name", schemaPath: "#/components/schemas/Hours/properties/dates/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err61];
                    } else {
                      vErrors.push(err61);
                    }
                    errors++;
                  }
                }
                if (data18.spans !== undefined) {
                  let data21 = data18.spans;
                  if (Array.isArray(data21)) {
                    if (data21.length > 20) {
                      const err62 = { instancePath: instancePath + "/hours/dates/" + i2 + "/spans", schemaPath: "#/components/schemas/Hours/properties/dates/items/properties/spans/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
                      if (vErrors === null) {
                        vErrors = [err62];
                      } else {
                        vErrors.push(err62);
                      }
                      errors++;
                    }
                    const len3 = data21.length;
                    for (let i3 = 0;i3 < len3; i3++) {
                      let data22 = data21[i3];
                      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                        if (data22.opens === undefined) {
                          const err63 = { instancePath: instancePath + "/hours/dates/" + i2 + "/spans/" + i3, schemaPath: "#/components/schemas/Hours/properties/dates/items/properties/spans/items/required", keyword: "required", params: { missingProperty: "opens" }, message: "must have required property '" + "opens" + "'" };
                          if (vErrors === null) {
                            vErrors = [err63];
                          } else {
                            vErrors.push(err63);
                          }
                          errors++;
                        }
                        if (data22.closes === undefined) {
                          const err64 = { instancePath: instancePath + "/hours/dates/" + i2 + "/spans/" + i3, schemaPath: "#/components/schemas/Hours/properties/dates/items/properties/spans/items/required", keyword: "required", params: { missingProperty: "closes" }, message: "must have required property '" + "closes" + "'" };
                          if (vErrors === null) {
                            vErrors = [err64];
                          } else {
                            vErrors.push(err64);
                          }
                          errors++;
                        }
                        for (const key4 in data22) {
                          if (!(key4 === "opens" || key4 === "closes")) {
                            const err65 = { instancePath: instancePath + "/hours/dates/" + i2 + "/spans/" + i3, schemaPath: "#/components/schemas/Hours/properties/dates/items/properties/spans/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                              vErrors = [err65];
                            } else {
                              vErrors.push(err65);
                            }
                            errors++;
                          }
                        }
                        if (data22.opens !== undefined) {
                          if (typeof data22.opens !== "string") {
                            const err66 = { instancePath: instancePath + "/hours/dates/" + i2 + "/spans/" + i3 + "/opens", schemaPath: "#/components/schemas/Hours/properties/dates/items/properties/spans/items/properties/opens/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err66];
                            } else {
                              vErrors.push(err66);
                            }
                            errors++;
                          }
                        }
                        if (data22.closes !== undefined) {
                          if (typeof data22.closes !== "string") {
                            const err67 = { instancePath: instancePath + "/hours/dates/" + i2 + "/spans/" + i3 + "/closes", schemaPath: "#/components/schemas/Hours/properties/dates/items/properties/spans/items/properties/closes/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err67];
                            } else {
                              vErrors.push(err67);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err68 = { instancePath: instancePath + "/hours/dates/" + i2 + "/spans/" + i3, schemaPath: "#/components/schemas/Hours/properties/dates/items/properties/spans/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                          vErrors = [err68];
                        } else {
                          vErrors.push(err68);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err69 = { instancePath: instancePath + "/hours/dates/" + i2 + "/spans", schemaPath: "#/components/schemas/Hours/properties/dates/items/properties/spans/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err69];
                    } else {
                      vErrors.push(err69);
                    }
                    errors++;
                  }
                }
              } else {
                const err70 = { instancePath: instancePath + "/hours/dates/" + i2, schemaPath: "#/components/schemas/Hours/properties/dates/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
            }
          } else {
            const err71 = { instancePath: instancePath + "/hours/dates", schemaPath: "#/components/schemas/Hours/properties/dates/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
        }
      }
    }
    if (data.capacity !== undefined) {
      let data25 = data.capacity;
      if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
        const err72 = { instancePath: instancePath + "/capacity", schemaPath: "#/properties/capacity/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err72];
        } else {
          vErrors.push(err72);
        }
        errors++;
      }
      if (typeof data25 == "number" && isFinite(data25)) {
        if (data25 > 1e4 || isNaN(data25)) {
          const err73 = { instancePath: instancePath + "/capacity", schemaPath: "#/properties/capacity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
          if (vErrors === null) {
            vErrors = [err73];
          } else {
            vErrors.push(err73);
          }
          errors++;
        }
        if (data25 < 1 || isNaN(data25)) {
          const err74 = { instancePath: instancePath + "/capacity", schemaPath: "#/properties/capacity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err74];
          } else {
            vErrors.push(err74);
          }
          errors++;
        }
      }
    }
  } else {
    const err75 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err75];
    } else {
      vErrors.push(err75);
    }
    errors++;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
validate40.evaluated = { props: { name: true, number: true, dailyNumber: true, status: true, statusReason: true, returnsAt: true, availableUntil: true, timeZone: true, hours: true, capacity: true }, dynamicProps: false, dynamicItems: false };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate39.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (!validate40(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === undefined) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.number === undefined) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property '" + "number" + "'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.name !== undefined) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func1(data0) > 255) {
          const err2 = { instancePath: instancePath + "/name", schemaPath: "#/components/schemas/AgentChanges/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "#/components/schemas/AgentChanges/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "#/components/schemas/AgentChanges/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/name", schemaPath: "#/components/schemas/AgentChanges/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.number !== undefined) {
      let data1 = data.number;
      if (typeof data1 === "string") {
        if (!pattern20.test(data1)) {
          const err6 = { instancePath: instancePath + "/number", schemaPath: "#/components/schemas/AgentChanges/properties/number/allOf/0/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" }, message: 'must match pattern "' + "^\\S(.*\\S)?$" + '"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
      if (typeof data1 === "string") {
        if (func1(data1) > 64) {
          const err7 = { instancePath: instancePath + "/number", schemaPath: "#/components/schemas/AgentChanges/properties/number/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (func1(data1) < 1) {
          const err8 = { instancePath: instancePath + "/number", schemaPath: "#/components/schemas/AgentChanges/properties/number/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (!pattern4.test(data1)) {
          const err9 = { instancePath: instancePath + "/number", schemaPath: "#/components/schemas/AgentChanges/properties/number/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/number", schemaPath: "#/components/schemas/AgentChanges/properties/number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
validate39.evaluated = { props: { name: true, number: true, dailyNumber: true, status: true, statusReason: true, returnsAt: true, availableUntil: true, timeZone: true, hours: true, capacity: true }, dynamicProps: false, dynamicItems: false };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate38.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (!validate39(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
    errors = vErrors.length;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
validate38.evaluated = { props: { name: true, number: true, dailyNumber: true, status: true, statusReason: true, returnsAt: true, availableUntil: true, timeZone: true, hours: true, capacity: true }, dynamicProps: false, dynamicItems: false };
var updateAgentBody = validate43;
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate44.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== undefined) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func1(data0) > 255) {
          const err0 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.number !== undefined) {
      let data1 = data.number;
      if (typeof data1 === "string") {
        if (!pattern20.test(data1)) {
          const err4 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/allOf/0/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" }, message: 'must match pattern "' + "^\\S(.*\\S)?$" + '"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
      if (typeof data1 === "string") {
        if (func1(data1) > 64) {
          const err5 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func1(data1) < 1) {
          const err6 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (!pattern4.test(data1)) {
          const err7 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.dailyNumber !== undefined) {
      let data2 = data.dailyNumber;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2)) && data2 !== null) {
        const err9 = { instancePath: instancePath + "/dailyNumber", schemaPath: "#/properties/dailyNumber/type", keyword: "type", params: { type: schema60.properties.dailyNumber.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.number === undefined) {
          const err10 = { instancePath: instancePath + "/dailyNumber", schemaPath: "#/properties/dailyNumber/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property '" + "number" + "'" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data2.until === undefined) {
          const err11 = { instancePath: instancePath + "/dailyNumber", schemaPath: "#/properties/dailyNumber/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property '" + "until" + "'" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        for (const key0 in data2) {
          if (!(key0 === "number" || key0 === "until")) {
            const err12 = { instancePath: instancePath + "/dailyNumber", schemaPath: "#/properties/dailyNumber/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data2.number !== undefined) {
          let data3 = data2.number;
          if (typeof data3 === "string") {
            if (!pattern20.test(data3)) {
              const err13 = { instancePath: instancePath + "/dailyNumber/number", schemaPath: "#/properties/dailyNumber/properties/number/allOf/0/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" }, message: 'must match pattern "' + "^\\S(.*\\S)?$" + '"' };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
          if (typeof data3 === "string") {
            if (func1(data3) > 64) {
              const err14 = { instancePath: instancePath + "/dailyNumber/number", schemaPath: "#/properties/dailyNumber/properties/number/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (func1(data3) < 1) {
              const err15 = { instancePath: instancePath + "/dailyNumber/number", schemaPath: "#/properties/dailyNumber/properties/number/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (!pattern4.test(data3)) {
              const err16 = { instancePath: instancePath + "/dailyNumber/number", schemaPath: "#/properties/dailyNumber/properties/number/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/dailyNumber/number", schemaPath: "#/properties/dailyNumber/properties/number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data2.until !== undefined) {
          let data4 = data2.until;
          if (typeof data4 === "string") {
            if (!pattern13.test(data4)) {
              const err18 = { instancePath: instancePath + "/dailyNumber/until", schemaPath: "#/properties/dailyNumber/properties/until/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" }, message: 'must match pattern "' + "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" + '"' };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/dailyNumber/until", schemaPath: "#/properties/dailyNumber/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      }
    }
    if (data.status !== undefined) {
      let data5 = data.status;
      if (typeof data5 !== "string") {
        const err20 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (!(data5 === "available" || data5 === "paused" || data5 === "offline")) {
        const err21 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema60.properties.status.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.statusReason !== undefined) {
      let data6 = data.statusReason;
      if (typeof data6 !== "string" && data6 !== null) {
        const err22 = { instancePath: instancePath + "/statusReason", schemaPath: "#/properties/statusReason/type", keyword: "type", params: { type: schema60.properties.statusReason.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (typeof data6 === "string") {
        if (func1(data6) > 255) {
          const err23 = { instancePath: instancePath + "/statusReason", schemaPath: "#/properties/statusReason/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (func1(data6) < 1) {
          const err24 = { instancePath: instancePath + "/statusReason", schemaPath: "#/properties/statusReason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (!pattern4.test(data6)) {
          const err25 = { instancePath: instancePath + "/statusReason", schemaPath: "#/properties/statusReason/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      }
    }
    if (data.returnsAt !== undefined) {
      let data7 = data.returnsAt;
      if (typeof data7 !== "string" && data7 !== null) {
        const err26 = { instancePath: instancePath + "/returnsAt", schemaPath: "#/properties/returnsAt/type", keyword: "type", params: { type: schema60.properties.returnsAt.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      if (typeof data7 === "string") {
        if (!pattern13.test(data7)) {
          const err27 = { instancePath: instancePath + "/returnsAt", schemaPath: "#/properties/returnsAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" }, message: 'must match pattern "' + "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" + '"' };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      }
    }
    if (data.availableUntil !== undefined) {
      let data8 = data.availableUntil;
      if (typeof data8 !== "string" && data8 !== null) {
        const err28 = { instancePath: instancePath + "/availableUntil", schemaPath: "#/properties/availableUntil/type", keyword: "type", params: { type: schema60.properties.availableUntil.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
      if (typeof data8 === "string") {
        if (!pattern13.test(data8)) {
          const err29 = { instancePath: instancePath + "/availableUntil", schemaPath: "#/properties/availableUntil/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" }, message: 'must match pattern "' + "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" + '"' };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      }
    }
    if (data.timeZone !== undefined) {
      let data9 = data.timeZone;
      if (typeof data9 === "string") {
        if (func1(data9) > 64) {
          const err30 = { instancePath: instancePath + "/timeZone", schemaPath: "#/properties/timeZone/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (func1(data9) < 1) {
          const err31 = { instancePath: instancePath + "/timeZone", schemaPath: "#/properties/timeZone/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        if (!pattern4.test(data9)) {
          const err32 = { instancePath: instancePath + "/timeZone", schemaPath: "#/properties/timeZone/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
      } else {
        const err33 = { instancePath: instancePath + "/timeZone", schemaPath: "#/properties/timeZone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.hours !== undefined) {
      let data10 = data.hours;
      if (!(data10 && typeof data10 == "object" && !Array.isArray(data10)) && data10 !== null) {
        const err34 = { instancePath: instancePath + "/hours", schemaPath: "#/components/schemas/Hours/type", keyword: "type", params: { type: schema45.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.weekly === undefined) {
          const err35 = { instancePath: instancePath + "/hours", schemaPath: "#/components/schemas/Hours/required", keyword: "required", params: { missingProperty: "weekly" }, message: "must have required property '" + "weekly" + "'" };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        if (data10.dates === undefined) {
          const err36 = { instancePath: instancePath + "/hours", schemaPath: "#/components/schemas/Hours/required", keyword: "required", params: { missingProperty: "dates" }, message: "must have required property '" + "dates" + "'" };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
        for (const key1 in data10) {
          if (!(key1 === "weekly" || key1 === "dates")) {
            const err37 = { instancePath: instancePath + "/hours", schemaPath: "#/components/schemas/Hours/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data10.weekly !== undefined) {
          let data11 = data10.weekly;
          if (Array.isArray(data11)) {
            if (data11.length > 100) {
              const err38 = { instancePath: instancePath + "/hours/weekly", schemaPath: "#/components/schemas/Hours/properties/weekly/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            const len0 = data11.length;
            for (let i0 = 0;i0 < len0; i0++) {
              let data12 = data11[i0];
              if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                if (data12.days === undefined) {
                  const err39 = { instancePath: instancePath + "/hours/weekly/" + i0, schemaPath: "#/components/schemas/Hours/properties/weekly/items/required", keyword: "required", params: { missingProperty: "days" }, message: "must have required property '" + "days" + "'" };
                  if (vErrors === null) {
                    vErrors = [err39];
                  } else {
                    vErrors.push(err39);
                  }
                  errors++;
                }
                if (data12.opens === undefined) {
                  const err40 = { instancePath: instancePath + "/hours/weekly/" + i0, schemaPath: "#/components/schemas/Hours/properties/weekly/items/required", keyword: "required", params: { missingProperty: "opens" }, message: "must have required property '" + "opens" + "'" };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    vErrors.push(err40);
                  }
                  errors++;
                }
                if (data12.closes === undefined) {
                  const err41 = { instancePath: instancePath + "/hours/weekly/" + i0, schemaPath: "#/components/schemas/Hours/properties/weekly/items/required", keyword: "required", params: { missingProperty: "closes" }, message: "must have required property '" + "closes" + "'" };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
                for (const key2 in data12) {
                  if (!(key2 === "days" || key2 === "opens" || key2 === "closes")) {
                    const err42 = { instancePath: instancePath + "/hours/weekly/" + i0, schemaPath: "#/components/schemas/Hours/properties/weekly/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err42];
                    } else {
                      vErrors.push(err42);
                    }
                    errors++;
                  }
                }
                if (data12.days !== undefined) {
                  let data13 = data12.days;
                  if (Array.isArray(data13)) {
                    if (data13.length > 7) {
                      const err43 = { instancePath: instancePath + "/hours/weekly/" + i0 + "/days", schemaPath: "#/components/schemas/Hours/properties/weekly/items/properties/days/maxItems", keyword: "maxItems", params: { limit: 7 }, message: "must NOT have more than 7 items" };
                      if (vErrors === null) {
                        vErrors = [err43];
                      } else {
                        vErrors.push(err43);
                      }
                      errors++;
                    }
                    if (data13.length < 1) {
                      const err44 = { instancePath: instancePath + "/hours/weekly/" + i0 + "/days", schemaPath: "#/components/schemas/Hours/properties/weekly/items/properties/days/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err44];
                      } else {
                        vErrors.push(err44);
                      }
                      errors++;
                    }
                    const len1 = data13.length;
                    for (let i1 = 0;i1 < len1; i1++) {
                      let data14 = data13[i1];
                      if (typeof data14 !== "string") {
                        const err45 = { instancePath: instancePath + "/hours/weekly/" + i0 + "/days/" + i1, schemaPath: "#/components/schemas/Hours/properties/weekly/items/properties/days/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err45];
                        } else {
                          vErrors.push(err45);
                        }
                        errors++;
                      }
                      if (!(data14 === "monday" || data14 === "tuesday" || data14 === "wednesday" || data14 === "thursday" || data14 === "friday" || data14 === "saturday" || data14 === "sunday")) {
                        const err46 = { instancePath: instancePath + "/hours/weekly/" + i0 + "/days/" + i1, schemaPath: "#/components/schemas/Hours/properties/weekly/items/properties/days/items/enum", keyword: "enum", params: { allowedValues: schema45.properties.weekly.items.properties.days.items.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err46];
                        } else {
                          vErrors.push(err46);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err47 = { instancePath: instancePath + "/hours/weekly/" + i0 + "/days", schemaPath: "#/components/schemas/Hours/properties/weekly/items/properties/days/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err47];
                    } else {
                      vErrors.push(err47);
                    }
                    errors++;
                  }
                }
                if (data12.opens !== undefined) {
                  if (typeof data12.opens !== "string") {
                    const err48 = { instancePath: instancePath + "/hours/weekly/" + i0 + "/opens", schemaPath: "#/components/schemas/Hours/properties/weekly/items/properties/opens/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err48];
                    } else {
                      vErrors.push(err48);
                    }
                    errors++;
                  }
                }
                if (data12.closes !== undefined) {
                  if (typeof data12.closes !== "string") {
                    const err49 = { instancePath: instancePath + "/hours/weekly/" + i0 + "/closes", schemaPath: "#/components/schemas/Hours/properties/weekly/items/properties/closes/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err49];
                    } else {
                      vErrors.push(err49);
                    }
                    errors++;
                  }
                }
              } else {
                const err50 = { instancePath: instancePath + "/hours/weekly/" + i0, schemaPath: "#/components/schemas/Hours/properties/weekly/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
          } else {
            const err51 = { instancePath: instancePath + "/hours/weekly", schemaPath: "#/components/schemas/Hours/properties/weekly/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (data10.dates !== undefined) {
          let data17 = data10.dates;
          if (Array.isArray(data17)) {
            if (data17.length > 1000) {
              const err52 = { instancePath: instancePath + "/hours/dates", schemaPath: "#/components/schemas/Hours/properties/dates/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
            const len2 = data17.length;
            for (let i2 = 0;i2 < len2; i2++) {
              let data18 = data17[i2];
              if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                if (data18.date === undefined) {
                  const err53 = { instancePath: instancePath + "/hours/dates/" + i2, schemaPath: "#/components/schemas/Hours/properties/dates/items/required", keyword: "required", params: { missingProperty: "date" }, message: "must have required property '" + "date" + "'" };
                  if (vErrors === null) {
                    vErrors = [err53];
                  } else {
                    vErrors.push(err53);
                  }
                  errors++;
                }
                if (data18.name === undefined) {
                  const err54 = { instancePath: instancePath + "/hours/dates/" + i2, schemaPath: "#/components/schemas/Hours/properties/dates/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
                  if (vErrors === null) {
                    vErrors = [err54];
                  } else {
                    vErrors.push(err54);
                  }
                  errors++;
                }
                if (data18.spans === undefined) {
                  const err55 = { instancePath: instancePath + "/hours/dates/" + i2, schemaPath: "#/components/schemas/Hours/properties/dates/items/required", keyword: "required", params: { missingProperty: "spans" }, message: "must have required property '" + "spans" + "'" };
                  if (vErrors === null) {
                    vErrors = [err55];
                  } else {
                    vErrors.push(err55);
                  }
                  errors++;
                }
                for (const key3 in data18) {
                  if (!(key3 === "date" || key3 === "name" || key3 === "spans")) {
                    const err56 = { instancePath: instancePath + "/hours/dates/" + i2, schemaPath: "#/components/schemas/Hours/properties/dates/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err56];
                    } else {
                      vErrors.push(err56);
                    }
                    errors++;
                  }
                }
                if (data18.date !== undefined) {
                  if (typeof data18.date !== "string") {
                    const err57 = { instancePath: instancePath + "/hours/dates/" + i2 + "/date", schemaPath: "#/components/schemas/Hours/properties/dates/items/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err57];
                    } else {
                      vErrors.push(err57);
                    }
                    errors++;
                  }
                }
                if (data18.name !== undefined) {
                  let data20 = data18.name;
                  if (typeof data20 === "string") {
                    if (func1(data20) > 255) {
                      const err58 = { instancePath: instancePath + "/hours/dates/" + i2 + "/name", schemaPath: "#/components/schemas/Hours/properties/dates/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                      if (vErrors === null) {
                        vErrors = [err58];
                      } else {
                        vErrors.push(err58);
                      }
                      errors++;
                    }
                    if (func1(data20) < 1) {
                      const err59 = { instancePath: instancePath + "/hours/dates/" + i2 + "/name", schemaPath: "#/components/schemas/Hours/properties/dates/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err59];
                      } else {
                        vErrors.push(err59);
                      }
                      errors++;
                    }
                    if (!pattern4.test(data20)) {
                      const err60 = { instancePath: instancePath + "/hours/dates/" + i2 + "/name", schemaPath: "#/components/schemas/Hours/properties/dates/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
                      if (vErrors === null) {
                        vErrors = [err60];
                      } else {
                        vErrors.push(err60);
                      }
                      errors++;
                    }
                  } else {
                    const err61 = { instancePath: instancePath + "/hours/dates/" + i2 + "/name", schemaPath: "#/components/schemas/Hours/properties/dates/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err61];
                    } else {
                      vErrors.push(err61);
                    }
                    errors++;
                  }
                }
                if (data18.spans !== undefined) {
                  let data21 = data18.spans;
                  if (Array.isArray(data21)) {
                    if (data21.length > 20) {
                      const err62 = { instancePath: instancePath + "/hours/dates/" + i2 + "/spans", schemaPath: "#/components/schemas/Hours/properties/dates/items/properties/spans/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
                      if (vErrors === null) {
                        vErrors = [err62];
                      } else {
                        vErrors.push(err62);
                      }
                      errors++;
                    }
                    const len3 = data21.length;
                    for (let i3 = 0;i3 < len3; i3++) {
                      let data22 = data21[i3];
                      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                        if (data22.opens === undefined) {
                          const err63 = { instancePath: instancePath + "/hours/dates/" + i2 + "/spans/" + i3, schemaPath: "#/components/schemas/Hours/properties/dates/items/properties/spans/items/required", keyword: "required", params: { missingProperty: "opens" }, message: "must have required property '" + "opens" + "'" };
                          if (vErrors === null) {
                            vErrors = [err63];
                          } else {
                            vErrors.push(err63);
                          }
                          errors++;
                        }
                        if (data22.closes === undefined) {
                          const err64 = { instancePath: instancePath + "/hours/dates/" + i2 + "/spans/" + i3, schemaPath: "#/components/schemas/Hours/properties/dates/items/properties/spans/items/required", keyword: "required", params: { missingProperty: "closes" }, message: "must have required property '" + "closes" + "'" };
                          if (vErrors === null) {
                            vErrors = [err64];
                          } else {
                            vErrors.push(err64);
                          }
                          errors++;
                        }
                        for (const key4 in data22) {
                          if (!(key4 === "opens" || key4 === "closes")) {
                            const err65 = { instancePath: instancePath + "/hours/dates/" + i2 + "/spans/" + i3, schemaPath: "#/components/schemas/Hours/properties/dates/items/properties/spans/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                              vErrors = [err65];
                            } else {
                              vErrors.push(err65);
                            }
                            errors++;
                          }
                        }
                        if (data22.opens !== undefined) {
                          if (typeof data22.opens !== "string") {
                            const err66 = { instancePath: instancePath + "/hours/dates/" + i2 + "/spans/" + i3 + "/opens", schemaPath: "#/components/schemas/Hours/properties/dates/items/properties/spans/items/properties/opens/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err66];
                            } else {
                              vErrors.push(err66);
                            }
                            errors++;
                          }
                        }
                        if (data22.closes !== undefined) {
                          if (typeof data22.closes !== "string") {
                            const err67 = { instancePath: instancePath + "/hours/dates/" + i2 + "/spans/" + i3 + "/closes", schemaPath: "#/components/schemas/Hours/properties/dates/items/properties/spans/items/properties/closes/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err67];
                            } else {
                              vErrors.push(err67);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err68 = { instancePath: instancePath + "/hours/dates/" + i2 + "/spans/" + i3, schemaPath: "#/components/schemas/Hours/properties/dates/items/properties/spans/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                          vErrors = [err68];
                        } else {
                          vErrors.push(err68);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err69 = { instancePath: instancePath + "/hours/dates/" + i2 + "/spans", schemaPath: "#/components/schemas/Hours/properties/dates/items/properties/spans/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err69];
                    } else {
                      vErrors.push(err69);
                    }
                    errors++;
                  }
                }
              } else {
                const err70 = { instancePath: instancePath + "/hours/dates/" + i2, schemaPath: "#/components/schemas/Hours/properties/dates/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
            }
          } else {
            const err71 = { instancePath: instancePath + "/hours/dates", schemaPath: "#/components/schemas/Hours/properties/dates/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
        }
      }
    }
    if (data.capacity !== undefined) {
      let data25 = data.capacity;
      if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
        const err72 = { instancePath: instancePath + "/capacity", schemaPath: "#/properties/capacity/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err72];
        } else {
          vErrors.push(err72);
        }
        errors++;
      }
      if (typeof data25 == "number" && isFinite(data25)) {
        if (data25 > 1e4 || isNaN(data25)) {
          const err73 = { instancePath: instancePath + "/capacity", schemaPath: "#/properties/capacity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
          if (vErrors === null) {
            vErrors = [err73];
          } else {
            vErrors.push(err73);
          }
          errors++;
        }
        if (data25 < 1 || isNaN(data25)) {
          const err74 = { instancePath: instancePath + "/capacity", schemaPath: "#/properties/capacity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err74];
          } else {
            vErrors.push(err74);
          }
          errors++;
        }
      }
    }
  } else {
    const err75 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err75];
    } else {
      vErrors.push(err75);
    }
    errors++;
  }
  validate44.errors = vErrors;
  return errors === 0;
}
validate44.evaluated = { props: { name: true, number: true, dailyNumber: true, status: true, statusReason: true, returnsAt: true, availableUntil: true, timeZone: true, hours: true, capacity: true }, dynamicProps: false, dynamicItems: false };
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate43.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (!validate44(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
    errors = vErrors.length;
  }
  validate43.errors = vErrors;
  return errors === 0;
}
validate43.evaluated = { props: { name: true, number: true, dailyNumber: true, status: true, statusReason: true, returnsAt: true, availableUntil: true, timeZone: true, hours: true, capacity: true }, dynamicProps: false, dynamicItems: false };
var setAgentStatusBody = validate46;
var schema68 = { type: "object", description: "Fields that are not listed here are ignored.", required: ["status"], properties: { status: { type: "string", enum: ["available", "paused", "offline"], description: "Only who is available is offered." }, statusReason: { type: ["string", "null"], minLength: 1, maxLength: 255, pattern: "^[^\\u0000\\ud800-\\udfff]*$", description: "Why." }, returnsAt: { type: ["string", "null"], pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$", description: "When a pause or absence ends by itself, in UTC; null is never." } } };
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate46.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === undefined) {
      const err0 = { instancePath, schemaPath: "openapi.yaml#/components/schemas/AgentStatusReport/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property '" + "status" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.status !== undefined) {
      let data0 = data.status;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/status", schemaPath: "openapi.yaml#/components/schemas/AgentStatusReport/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (!(data0 === "available" || data0 === "paused" || data0 === "offline")) {
        const err2 = { instancePath: instancePath + "/status", schemaPath: "openapi.yaml#/components/schemas/AgentStatusReport/properties/status/enum", keyword: "enum", params: { allowedValues: schema68.properties.status.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.statusReason !== undefined) {
      let data1 = data.statusReason;
      if (typeof data1 !== "string" && data1 !== null) {
        const err3 = { instancePath: instancePath + "/statusReason", schemaPath: "openapi.yaml#/components/schemas/AgentStatusReport/properties/statusReason/type", keyword: "type", params: { type: schema68.properties.statusReason.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data1 === "string") {
        if (func1(data1) > 255) {
          const err4 = { instancePath: instancePath + "/statusReason", schemaPath: "openapi.yaml#/components/schemas/AgentStatusReport/properties/statusReason/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func1(data1) < 1) {
          const err5 = { instancePath: instancePath + "/statusReason", schemaPath: "openapi.yaml#/components/schemas/AgentStatusReport/properties/statusReason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!pattern4.test(data1)) {
          const err6 = { instancePath: instancePath + "/statusReason", schemaPath: "openapi.yaml#/components/schemas/AgentStatusReport/properties/statusReason/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.returnsAt !== undefined) {
      let data2 = data.returnsAt;
      if (typeof data2 !== "string" && data2 !== null) {
        const err7 = { instancePath: instancePath + "/returnsAt", schemaPath: "openapi.yaml#/components/schemas/AgentStatusReport/properties/returnsAt/type", keyword: "type", params: { type: schema68.properties.returnsAt.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data2 === "string") {
        if (!pattern13.test(data2)) {
          const err8 = { instancePath: instancePath + "/returnsAt", schemaPath: "openapi.yaml#/components/schemas/AgentStatusReport/properties/returnsAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" }, message: 'must match pattern "' + "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" + '"' };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "openapi.yaml#/components/schemas/AgentStatusReport/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate46.errors = vErrors;
  return errors === 0;
}
validate46.evaluated = { props: { status: true, statusReason: true, returnsAt: true }, dynamicProps: false, dynamicItems: false };
var putCustomerRuleBody = validate47;
var schema70 = { type: "object", description: "Exactly one of `queueID`, `agentID` and `number`. Fields that are not listed here are ignored.", properties: { queueID: { type: ["integer", "null"], minimum: 1, maximum: 2147483647, description: "The queue that is tried first." }, agentID: { type: ["integer", "null"], minimum: 1, maximum: 2147483647, description: "The agent who is offered first." }, number: { type: ["string", "null"], minLength: 1, maxLength: 64, pattern: "^[^\\u0000\\ud800-\\udfff]*$", allOf: [{ pattern: "^\\S(.*\\S)?$" }], description: "Given instead of any agent." }, until: { type: ["string", "null"], pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$", description: "When the rule ends, in UTC; null is never." } } };
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate47.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.queueID !== undefined) {
      let data0 = data.queueID;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0)) && data0 !== null) {
        const err0 = { instancePath: instancePath + "/queueID", schemaPath: "openapi.yaml#/components/schemas/CustomerRuleReport/properties/queueID/type", keyword: "type", params: { type: schema70.properties.queueID.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          const err1 = { instancePath: instancePath + "/queueID", schemaPath: "openapi.yaml#/components/schemas/CustomerRuleReport/properties/queueID/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/queueID", schemaPath: "openapi.yaml#/components/schemas/CustomerRuleReport/properties/queueID/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    if (data.agentID !== undefined) {
      let data1 = data.agentID;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1)) && data1 !== null) {
        const err3 = { instancePath: instancePath + "/agentID", schemaPath: "openapi.yaml#/components/schemas/CustomerRuleReport/properties/agentID/type", keyword: "type", params: { type: schema70.properties.agentID.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 2147483647 || isNaN(data1)) {
          const err4 = { instancePath: instancePath + "/agentID", schemaPath: "openapi.yaml#/components/schemas/CustomerRuleReport/properties/agentID/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/agentID", schemaPath: "openapi.yaml#/components/schemas/CustomerRuleReport/properties/agentID/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.number !== undefined) {
      let data2 = data.number;
      if (typeof data2 !== "string" && data2 !== null) {
        const err6 = { instancePath: instancePath + "/number", schemaPath: "openapi.yaml#/components/schemas/CustomerRuleReport/properties/number/type", keyword: "type", params: { type: schema70.properties.number.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data2 === "string") {
        if (!pattern20.test(data2)) {
          const err7 = { instancePath: instancePath + "/number", schemaPath: "openapi.yaml#/components/schemas/CustomerRuleReport/properties/number/allOf/0/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" }, message: 'must match pattern "' + "^\\S(.*\\S)?$" + '"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
      if (typeof data2 === "string") {
        if (func1(data2) > 64) {
          const err8 = { instancePath: instancePath + "/number", schemaPath: "openapi.yaml#/components/schemas/CustomerRuleReport/properties/number/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func1(data2) < 1) {
          const err9 = { instancePath: instancePath + "/number", schemaPath: "openapi.yaml#/components/schemas/CustomerRuleReport/properties/number/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (!pattern4.test(data2)) {
          const err10 = { instancePath: instancePath + "/number", schemaPath: "openapi.yaml#/components/schemas/CustomerRuleReport/properties/number/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.until !== undefined) {
      let data3 = data.until;
      if (typeof data3 !== "string" && data3 !== null) {
        const err11 = { instancePath: instancePath + "/until", schemaPath: "openapi.yaml#/components/schemas/CustomerRuleReport/properties/until/type", keyword: "type", params: { type: schema70.properties.until.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data3 === "string") {
        if (!pattern13.test(data3)) {
          const err12 = { instancePath: instancePath + "/until", schemaPath: "openapi.yaml#/components/schemas/CustomerRuleReport/properties/until/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" }, message: 'must match pattern "' + "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" + '"' };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "openapi.yaml#/components/schemas/CustomerRuleReport/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate47.errors = vErrors;
  return errors === 0;
}
validate47.evaluated = { props: { queueID: true, agentID: true, number: true, until: true }, dynamicProps: false, dynamicItems: false };
var updateInstallationBody = validate48;
var schema72 = { type: "object", description: "What is given replaces what there is, whole; the rest stays. Fields that are not listed here are ignored.", properties: { catchAllQueueID: { type: ["integer", "null"], minimum: 1, maximum: 2147483647, description: "The queue of classifications that name none; null refuses them." }, anonymousCustomerIDs: { type: "array", maxItems: 1000, description: "These say nothing about who is calling; letter case does not matter.", items: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\u0000\\ud800-\\udfff]*$" } }, decisionDays: { type: "integer", minimum: 4, maximum: 3650, description: "For how many days decisions and their outcomes are kept; then whole days of them are removed." }, emergency: { type: ["object", "null"], description: "Closes all queues at once; null opens them again.", additionalProperties: false, properties: { until: { type: ["string", "null"], pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$", description: "When it ends by itself, in UTC; null is with the next opening." }, reason: { type: ["string", "null"], minLength: 1, maxLength: 255, pattern: "^[^\\u0000\\ud800-\\udfff]*$", description: "Why." }, number: { type: ["string", "null"], minLength: 1, maxLength: 64, pattern: "^[^\\u0000\\ud800-\\udfff]*$", allOf: [{ pattern: "^\\S(.*\\S)?$" }], description: "Given to callers meanwhile." } } } } };
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate48.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.catchAllQueueID !== undefined) {
      let data0 = data.catchAllQueueID;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0)) && data0 !== null) {
        const err0 = { instancePath: instancePath + "/catchAllQueueID", schemaPath: "openapi.yaml#/components/schemas/InstallationChanges/properties/catchAllQueueID/type", keyword: "type", params: { type: schema72.properties.catchAllQueueID.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          const err1 = { instancePath: instancePath + "/catchAllQueueID", schemaPath: "openapi.yaml#/components/schemas/InstallationChanges/properties/catchAllQueueID/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/catchAllQueueID", schemaPath: "openapi.yaml#/components/schemas/InstallationChanges/properties/catchAllQueueID/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    if (data.anonymousCustomerIDs !== undefined) {
      let data1 = data.anonymousCustomerIDs;
      if (Array.isArray(data1)) {
        if (data1.length > 1000) {
          const err3 = { instancePath: instancePath + "/anonymousCustomerIDs", schemaPath: "openapi.yaml#/components/schemas/InstallationChanges/properties/anonymousCustomerIDs/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0;i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (func1(data2) > 255) {
              const err4 = { instancePath: instancePath + "/anonymousCustomerIDs/" + i0, schemaPath: "openapi.yaml#/components/schemas/InstallationChanges/properties/anonymousCustomerIDs/items/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (func1(data2) < 1) {
              const err5 = { instancePath: instancePath + "/anonymousCustomerIDs/" + i0, schemaPath: "openapi.yaml#/components/schemas/InstallationChanges/properties/anonymousCustomerIDs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (!pattern4.test(data2)) {
              const err6 = { instancePath: instancePath + "/anonymousCustomerIDs/" + i0, schemaPath: "openapi.yaml#/components/schemas/InstallationChanges/properties/anonymousCustomerIDs/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/anonymousCustomerIDs/" + i0, schemaPath: "openapi.yaml#/components/schemas/InstallationChanges/properties/anonymousCustomerIDs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/anonymousCustomerIDs", schemaPath: "openapi.yaml#/components/schemas/InstallationChanges/properties/anonymousCustomerIDs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.decisionDays !== undefined) {
      let data3 = data.decisionDays;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err9 = { instancePath: instancePath + "/decisionDays", schemaPath: "openapi.yaml#/components/schemas/InstallationChanges/properties/decisionDays/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 3650 || isNaN(data3)) {
          const err10 = { instancePath: instancePath + "/decisionDays", schemaPath: "openapi.yaml#/components/schemas/InstallationChanges/properties/decisionDays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 }, message: "must be <= 3650" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data3 < 4 || isNaN(data3)) {
          const err11 = { instancePath: instancePath + "/decisionDays", schemaPath: "openapi.yaml#/components/schemas/InstallationChanges/properties/decisionDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 4 }, message: "must be >= 4" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    }
    if (data.emergency !== undefined) {
      let data4 = data.emergency;
      if (!(data4 && typeof data4 == "object" && !Array.isArray(data4)) && data4 !== null) {
        const err12 = { instancePath: instancePath + "/emergency", schemaPath: "openapi.yaml#/components/schemas/InstallationChanges/properties/emergency/type", keyword: "type", params: { type: schema72.properties.emergency.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key0 in data4) {
          if (!(key0 === "until" || key0 === "reason" || key0 === "number")) {
            const err13 = { instancePath: instancePath + "/emergency", schemaPath: "openapi.yaml#/components/schemas/InstallationChanges/properties/emergency/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data4.until !== undefined) {
          let data5 = data4.until;
          if (typeof data5 !== "string" && data5 !== null) {
            const err14 = { instancePath: instancePath + "/emergency/until", schemaPath: "openapi.yaml#/components/schemas/InstallationChanges/properties/emergency/properties/until/type", keyword: "type", params: { type: schema72.properties.emergency.properties.until.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          if (typeof data5 === "string") {
            if (!pattern13.test(data5)) {
              const err15 = { instancePath: instancePath + "/emergency/until", schemaPath: "openapi.yaml#/components/schemas/InstallationChanges/properties/emergency/properties/until/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" }, message: 'must match pattern "' + "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" + '"' };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          }
        }
        if (data4.reason !== undefined) {
          let data6 = data4.reason;
          if (typeof data6 !== "string" && data6 !== null) {
            const err16 = { instancePath: instancePath + "/emergency/reason", schemaPath: "openapi.yaml#/components/schemas/InstallationChanges/properties/emergency/properties/reason/type", keyword: "type", params: { type: schema72.properties.emergency.properties.reason.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          if (typeof data6 === "string") {
            if (func1(data6) > 255) {
              const err17 = { instancePath: instancePath + "/emergency/reason", schemaPath: "openapi.yaml#/components/schemas/InstallationChanges/properties/emergency/properties/reason/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (func1(data6) < 1) {
              const err18 = { instancePath: instancePath + "/emergency/reason", schemaPath: "openapi.yaml#/components/schemas/InstallationChanges/properties/emergency/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (!pattern4.test(data6)) {
              const err19 = { instancePath: instancePath + "/emergency/reason", schemaPath: "openapi.yaml#/components/schemas/InstallationChanges/properties/emergency/properties/reason/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          }
        }
        if (data4.number !== undefined) {
          let data7 = data4.number;
          if (typeof data7 !== "string" && data7 !== null) {
            const err20 = { instancePath: instancePath + "/emergency/number", schemaPath: "openapi.yaml#/components/schemas/InstallationChanges/properties/emergency/properties/number/type", keyword: "type", params: { type: schema72.properties.emergency.properties.number.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
          if (typeof data7 === "string") {
            if (!pattern20.test(data7)) {
              const err21 = { instancePath: instancePath + "/emergency/number", schemaPath: "openapi.yaml#/components/schemas/InstallationChanges/properties/emergency/properties/number/allOf/0/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" }, message: 'must match pattern "' + "^\\S(.*\\S)?$" + '"' };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          }
          if (typeof data7 === "string") {
            if (func1(data7) > 64) {
              const err22 = { instancePath: instancePath + "/emergency/number", schemaPath: "openapi.yaml#/components/schemas/InstallationChanges/properties/emergency/properties/number/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (func1(data7) < 1) {
              const err23 = { instancePath: instancePath + "/emergency/number", schemaPath: "openapi.yaml#/components/schemas/InstallationChanges/properties/emergency/properties/number/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (!pattern4.test(data7)) {
              const err24 = { instancePath: instancePath + "/emergency/number", schemaPath: "openapi.yaml#/components/schemas/InstallationChanges/properties/emergency/properties/number/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          }
        }
      }
    }
  } else {
    const err25 = { instancePath, schemaPath: "openapi.yaml#/components/schemas/InstallationChanges/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  validate48.errors = vErrors;
  return errors === 0;
}
validate48.evaluated = { props: { catchAllQueueID: true, anonymousCustomerIDs: true, decisionDays: true, emergency: true }, dynamicProps: false, dynamicItems: false };
var importConfigurationBody = validate49;
var schema74 = { type: "object", description: "Everything that people configure. Queues and agents are named instead of numbered, so that it can be taken to another installation. What is not given is as a new one has it.", required: ["queues", "agents"], additionalProperties: false, properties: { installation: { type: "object", additionalProperties: false, properties: { catchAllQueue: { type: ["string", "null"], minLength: 1, maxLength: 255, pattern: "^[^\\u0000\\ud800-\\udfff]*$", description: "The name of the queue of classifications that name none." }, anonymousCustomerIDs: { $ref: "#/components/schemas/InstallationChanges/properties/anonymousCustomerIDs" }, decisionDays: { $ref: "#/components/schemas/InstallationChanges/properties/decisionDays" }, emergency: { $ref: "#/components/schemas/Emergency" } } }, agents: { type: "array", maxItems: 1e5, items: { $ref: "#/components/schemas/ConfigurationAgent" } }, queues: { type: "array", maxItems: 1e4, items: { $ref: "#/components/schemas/ConfigurationQueue" } }, customerRules: { type: "array", maxItems: 1e5, items: { $ref: "#/components/schemas/ConfigurationRule" } } } };
var schema77 = { type: ["object", "null"], description: "The switch that closes at once; null while it is not thrown.", required: ["since", "until", "reason", "number"], additionalProperties: false, properties: { since: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$", description: "Since when it is thrown, in UTC." }, until: { type: ["string", "null"], pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$", description: "When it ends by itself, in UTC; null is with the next opening." }, reason: { type: ["string", "null"], minLength: 1, maxLength: 255, pattern: "^[^\\u0000\\ud800-\\udfff]*$", description: "Why." }, number: { type: ["string", "null"], minLength: 1, maxLength: 64, pattern: "^[^\\u0000\\ud800-\\udfff]*$", allOf: [{ pattern: "^\\S(.*\\S)?$" }], description: "Given to callers meanwhile." } } };
var schema78 = { type: "object", required: ["name", "number"], additionalProperties: false, properties: { name: { $ref: "#/components/schemas/AgentChanges/properties/name" }, number: { $ref: "#/components/schemas/AgentChanges/properties/number" }, dailyNumber: { $ref: "#/components/schemas/AgentChanges/properties/dailyNumber" }, status: { $ref: "#/components/schemas/AgentChanges/properties/status" }, statusReason: { $ref: "#/components/schemas/AgentChanges/properties/statusReason" }, returnsAt: { $ref: "#/components/schemas/AgentChanges/properties/returnsAt" }, availableUntil: { $ref: "#/components/schemas/AgentChanges/properties/availableUntil" }, timeZone: { $ref: "#/components/schemas/AgentChanges/properties/timeZone" }, hours: { $ref: "#/components/schemas/AgentChanges/properties/hours" }, capacity: { $ref: "#/components/schemas/AgentChanges/properties/capacity" } } };
var schema81 = { type: ["object", "null"], description: "Dialled instead of the fixed number until then, as at a hot desk.", required: ["number", "until"], additionalProperties: false, properties: { number: { type: "string", minLength: 1, maxLength: 64, pattern: "^[^\\u0000\\ud800-\\udfff]*$", allOf: [{ pattern: "^\\S(.*\\S)?$" }], description: "A phone number or extension, without white space at its ends." }, until: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$", description: "In UTC." } } };
var schema82 = { type: "string", enum: ["available", "paused", "offline"], description: "Only who is available is offered." };
var schema83 = { type: ["string", "null"], minLength: 1, maxLength: 255, pattern: "^[^\\u0000\\ud800-\\udfff]*$", description: "Why." };
var schema84 = { type: ["string", "null"], pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$", description: "When a pause or absence ends by itself, in UTC; null is never." };
var schema85 = { type: ["string", "null"], pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$", description: "The end of the shift, in UTC; null is never." };
var func92 = Object.prototype.hasOwnProperty;
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate51.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === undefined) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.number === undefined) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property '" + "number" + "'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func92.call(schema78.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== undefined) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func1(data0) > 255) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "#/components/schemas/AgentChanges/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "#/components/schemas/AgentChanges/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err5 = { instancePath: instancePath + "/name", schemaPath: "#/components/schemas/AgentChanges/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/name", schemaPath: "#/components/schemas/AgentChanges/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.number !== undefined) {
      let data1 = data.number;
      if (typeof data1 === "string") {
        if (!pattern20.test(data1)) {
          const err7 = { instancePath: instancePath + "/number", schemaPath: "#/components/schemas/AgentChanges/properties/number/allOf/0/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" }, message: 'must match pattern "' + "^\\S(.*\\S)?$" + '"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
      if (typeof data1 === "string") {
        if (func1(data1) > 64) {
          const err8 = { instancePath: instancePath + "/number", schemaPath: "#/components/schemas/AgentChanges/properties/number/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func1(data1) < 1) {
          const err9 = { instancePath: instancePath + "/number", schemaPath: "#/components/schemas/AgentChanges/properties/number/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (!pattern4.test(data1)) {
          const err10 = { instancePath: instancePath + "/number", schemaPath: "#/components/schemas/AgentChanges/properties/number/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/number", schemaPath: "#/components/schemas/AgentChanges/properties/number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.dailyNumber !== undefined) {
      let data2 = data.dailyNumber;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2)) && data2 !== null) {
        const err12 = { instancePath: instancePath + "/dailyNumber", schemaPath: "#/components/schemas/AgentChanges/properties/dailyNumber/type", keyword: "type", params: { type: schema81.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.number === undefined) {
          const err13 = { instancePath: instancePath + "/dailyNumber", schemaPath: "#/components/schemas/AgentChanges/properties/dailyNumber/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property '" + "number" + "'" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data2.until === undefined) {
          const err14 = { instancePath: instancePath + "/dailyNumber", schemaPath: "#/components/schemas/AgentChanges/properties/dailyNumber/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property '" + "until" + "'" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === "number" || key1 === "until")) {
            const err15 = { instancePath: instancePath + "/dailyNumber", schemaPath: "#/components/schemas/AgentChanges/properties/dailyNumber/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data2.number !== undefined) {
          let data3 = data2.number;
          if (typeof data3 === "string") {
            if (!pattern20.test(data3)) {
              const err16 = { instancePath: instancePath + "/dailyNumber/number", schemaPath: "#/components/schemas/AgentChanges/properties/dailyNumber/properties/number/allOf/0/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" }, message: 'must match pattern "' + "^\\S(.*\\S)?$" + '"' };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          }
          if (typeof data3 === "string") {
            if (func1(data3) > 64) {
              const err17 = { instancePath: instancePath + "/dailyNumber/number", schemaPath: "#/components/schemas/AgentChanges/properties/dailyNumber/properties/number/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (func1(data3) < 1) {
              const err18 = { instancePath: instancePath + "/dailyNumber/number", schemaPath: "#/components/schemas/AgentChanges/properties/dailyNumber/properties/number/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (!pattern4.test(data3)) {
              const err19 = { instancePath: instancePath + "/dailyNumber/number", schemaPath: "#/components/schemas/AgentChanges/properties/dailyNumber/properties/number/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/dailyNumber/number", schemaPath: "#/components/schemas/AgentChanges/properties/dailyNumber/properties/number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data2.until !== undefined) {
          let data4 = data2.until;
          if (typeof data4 === "string") {
            if (!pattern13.test(data4)) {
              const err21 = { instancePath: instancePath + "/dailyNumber/until", schemaPath: "#/components/schemas/AgentChanges/properties/dailyNumber/properties/until/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" }, message: 'must match pattern "' + "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" + '"' };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          } else {
            const err22 = { instancePath: instancePath + "/dailyNumber/until", schemaPath: "#/components/schemas/AgentChanges/properties/dailyNumber/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      }
    }
    if (data.status !== undefined) {
      let data5 = data.status;
      if (typeof data5 !== "string") {
        const err23 = { instancePath: instancePath + "/status", schemaPath: "#/components/schemas/AgentChanges/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      if (!(data5 === "available" || data5 === "paused" || data5 === "offline")) {
        const err24 = { instancePath: instancePath + "/status", schemaPath: "#/components/schemas/AgentChanges/properties/status/enum", keyword: "enum", params: { allowedValues: schema82.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.statusReason !== undefined) {
      let data6 = data.statusReason;
      if (typeof data6 !== "string" && data6 !== null) {
        const err25 = { instancePath: instancePath + "/statusReason", schemaPath: "#/components/schemas/AgentChanges/properties/statusReason/type", keyword: "type", params: { type: schema83.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      if (typeof data6 === "string") {
        if (func1(data6) > 255) {
          const err26 = { instancePath: instancePath + "/statusReason", schemaPath: "#/components/schemas/AgentChanges/properties/statusReason/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (func1(data6) < 1) {
          const err27 = { instancePath: instancePath + "/statusReason", schemaPath: "#/components/schemas/AgentChanges/properties/statusReason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (!pattern4.test(data6)) {
          const err28 = { instancePath: instancePath + "/statusReason", schemaPath: "#/components/schemas/AgentChanges/properties/statusReason/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      }
    }
    if (data.returnsAt !== undefined) {
      let data7 = data.returnsAt;
      if (typeof data7 !== "string" && data7 !== null) {
        const err29 = { instancePath: instancePath + "/returnsAt", schemaPath: "#/components/schemas/AgentChanges/properties/returnsAt/type", keyword: "type", params: { type: schema84.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      if (typeof data7 === "string") {
        if (!pattern13.test(data7)) {
          const err30 = { instancePath: instancePath + "/returnsAt", schemaPath: "#/components/schemas/AgentChanges/properties/returnsAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" }, message: 'must match pattern "' + "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" + '"' };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
      }
    }
    if (data.availableUntil !== undefined) {
      let data8 = data.availableUntil;
      if (typeof data8 !== "string" && data8 !== null) {
        const err31 = { instancePath: instancePath + "/availableUntil", schemaPath: "#/components/schemas/AgentChanges/properties/availableUntil/type", keyword: "type", params: { type: schema85.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
      if (typeof data8 === "string") {
        if (!pattern13.test(data8)) {
          const err32 = { instancePath: instancePath + "/availableUntil", schemaPath: "#/components/schemas/AgentChanges/properties/availableUntil/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" }, message: 'must match pattern "' + "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" + '"' };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
      }
    }
    if (data.timeZone !== undefined) {
      let data9 = data.timeZone;
      if (typeof data9 === "string") {
        if (func1(data9) > 64) {
          const err33 = { instancePath: instancePath + "/timeZone", schemaPath: "#/components/schemas/AgentChanges/properties/timeZone/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (func1(data9) < 1) {
          const err34 = { instancePath: instancePath + "/timeZone", schemaPath: "#/components/schemas/AgentChanges/properties/timeZone/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        if (!pattern4.test(data9)) {
          const err35 = { instancePath: instancePath + "/timeZone", schemaPath: "#/components/schemas/AgentChanges/properties/timeZone/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
      } else {
        const err36 = { instancePath: instancePath + "/timeZone", schemaPath: "#/components/schemas/AgentChanges/properties/timeZone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.hours !== undefined) {
      let data10 = data.hours;
      if (!(data10 && typeof data10 == "object" && !Array.isArray(data10)) && data10 !== null) {
        const err37 = { instancePath: instancePath + "/hours", schemaPath: "#/components/schemas/AgentChanges/properties/hours/type", keyword: "type", params: { type: schema45.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.weekly === undefined) {
          const err38 = { instancePath: instancePath + "/hours", schemaPath: "#/components/schemas/AgentChanges/properties/hours/required", keyword: "required", params: { missingProperty: "weekly" }, message: "must have required property '" + "weekly" + "'" };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        if (data10.dates === undefined) {
          const err39 = { instancePath: instancePath + "/hours", schemaPath: "#/components/schemas/AgentChanges/properties/hours/required", keyword: "required", params: { missingProperty: "dates" }, message: "must have required property '" + "dates" + "'" };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        for (const key2 in data10) {
          if (!(key2 === "weekly" || key2 === "dates")) {
            const err40 = { instancePath: instancePath + "/hours", schemaPath: "#/components/schemas/AgentChanges/properties/hours/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data10.weekly !== undefined) {
          let data11 = data10.weekly;
          if (Array.isArray(data11)) {
            if (data11.length > 100) {
              const err41 = { instancePath: instancePath + "/hours/weekly", schemaPath: "#/components/schemas/AgentChanges/properties/hours/properties/weekly/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
            const len0 = data11.length;
            for (let i0 = 0;i0 < len0; i0++) {
              let data12 = data11[i0];
              if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                if (data12.days === undefined) {
                  const err42 = { instancePath: instancePath + "/hours/weekly/" + i0, schemaPath: "#/components/schemas/AgentChanges/properties/hours/properties/weekly/items/required", keyword: "required", params: { missingProperty: "days" }, message: "must have required property '" + "days" + "'" };
                  if (vErrors === null) {
                    vErrors = [err42];
                  } else {
                    vErrors.push(err42);
                  }
                  errors++;
                }
                if (data12.opens === undefined) {
                  const err43 = { instancePath: instancePath + "/hours/weekly/" + i0, schemaPath: "#/components/schemas/AgentChanges/properties/hours/properties/weekly/items/required", keyword: "required", params: { missingProperty: "opens" }, message: "must have required property '" + "opens" + "'" };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
                if (data12.closes === undefined) {
                  const err44 = { instancePath: instancePath + "/hours/weekly/" + i0, schemaPath: "#/components/schemas/AgentChanges/properties/hours/properties/weekly/items/required", keyword: "required", params: { missingProperty: "closes" }, message: "must have required property '" + "closes" + "'" };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
                for (const key3 in data12) {
                  if (!(key3 === "days" || key3 === "opens" || key3 === "closes")) {
                    const err45 = { instancePath: instancePath + "/hours/weekly/" + i0, schemaPath: "#/components/schemas/AgentChanges/properties/hours/properties/weekly/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err45];
                    } else {
                      vErrors.push(err45);
                    }
                    errors++;
                  }
                }
                if (data12.days !== undefined) {
                  let data13 = data12.days;
                  if (Array.isArray(data13)) {
                    if (data13.length > 7) {
                      const err46 = { instancePath: instancePath + "/hours/weekly/" + i0 + "/days", schemaPath: "#/components/schemas/AgentChanges/properties/hours/properties/weekly/items/properties/days/maxItems", keyword: "maxItems", params: { limit: 7 }, message: "must NOT have more than 7 items" };
                      if (vErrors === null) {
                        vErrors = [err46];
                      } else {
                        vErrors.push(err46);
                      }
                      errors++;
                    }
                    if (data13.length < 1) {
                      const err47 = { instancePath: instancePath + "/hours/weekly/" + i0 + "/days", schemaPath: "#/components/schemas/AgentChanges/properties/hours/properties/weekly/items/properties/days/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err47];
                      } else {
                        vErrors.push(err47);
                      }
                      errors++;
                    }
                    const len1 = data13.length;
                    for (let i1 = 0;i1 < len1; i1++) {
                      let data14 = data13[i1];
                      if (typeof data14 !== "string") {
                        const err48 = { instancePath: instancePath + "/hours/weekly/" + i0 + "/days/" + i1, schemaPath: "#/components/schemas/AgentChanges/properties/hours/properties/weekly/items/properties/days/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err48];
                        } else {
                          vErrors.push(err48);
                        }
                        errors++;
                      }
                      if (!(data14 === "monday" || data14 === "tuesday" || data14 === "wednesday" || data14 === "thursday" || data14 === "friday" || data14 === "saturday" || data14 === "sunday")) {
                        const err49 = { instancePath: instancePath + "/hours/weekly/" + i0 + "/days/" + i1, schemaPath: "#/components/schemas/AgentChanges/properties/hours/properties/weekly/items/properties/days/items/enum", keyword: "enum", params: { allowedValues: schema45.properties.weekly.items.properties.days.items.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err49];
                        } else {
                          vErrors.push(err49);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err50 = { instancePath: instancePath + "/hours/weekly/" + i0 + "/days", schemaPath: "#/components/schemas/AgentChanges/properties/hours/properties/weekly/items/properties/days/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err50];
                    } else {
                      vErrors.push(err50);
                    }
                    errors++;
                  }
                }
                if (data12.opens !== undefined) {
                  if (typeof data12.opens !== "string") {
                    const err51 = { instancePath: instancePath + "/hours/weekly/" + i0 + "/opens", schemaPath: "#/components/schemas/AgentChanges/properties/hours/properties/weekly/items/properties/opens/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err51];
                    } else {
                      vErrors.push(err51);
                    }
                    errors++;
                  }
                }
                if (data12.closes !== undefined) {
                  if (typeof data12.closes !== "string") {
                    const err52 = { instancePath: instancePath + "/hours/weekly/" + i0 + "/closes", schemaPath: "#/components/schemas/AgentChanges/properties/hours/properties/weekly/items/properties/closes/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err52];
                    } else {
                      vErrors.push(err52);
                    }
                    errors++;
                  }
                }
              } else {
                const err53 = { instancePath: instancePath + "/hours/weekly/" + i0, schemaPath: "#/components/schemas/AgentChanges/properties/hours/properties/weekly/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
            }
          } else {
            const err54 = { instancePath: instancePath + "/hours/weekly", schemaPath: "#/components/schemas/AgentChanges/properties/hours/properties/weekly/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
        if (data10.dates !== undefined) {
          let data17 = data10.dates;
          if (Array.isArray(data17)) {
            if (data17.length > 1000) {
              const err55 = { instancePath: instancePath + "/hours/dates", schemaPath: "#/components/schemas/AgentChanges/properties/hours/properties/dates/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
            const len2 = data17.length;
            for (let i2 = 0;i2 < len2; i2++) {
              let data18 = data17[i2];
              if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                if (data18.date === undefined) {
                  const err56 = { instancePath: instancePath + "/hours/dates/" + i2, schemaPath: "#/components/schemas/AgentChanges/properties/hours/properties/dates/items/required", keyword: "required", params: { missingProperty: "date" }, message: "must have required property '" + "date" + "'" };
                  if (vErrors === null) {
                    vErrors = [err56];
                  } else {
                    vErrors.push(err56);
                  }
                  errors++;
                }
                if (data18.name === undefined) {
                  const err57 = { instancePath: instancePath + "/hours/dates/" + i2, schemaPath: "#/components/schemas/AgentChanges/properties/hours/properties/dates/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
                  if (vErrors === null) {
                    vErrors = [err57];
                  } else {
                    vErrors.push(err57);
                  }
                  errors++;
                }
                if (data18.spans === undefined) {
                  const err58 = { instancePath: instancePath + "/hours/dates/" + i2, schemaPath: "#/components/schemas/AgentChanges/properties/hours/properties/dates/items/required", keyword: "required", params: { missingProperty: "spans" }, message: "must have required property '" + "spans" + "'" };
                  if (vErrors === null) {
                    vErrors = [err58];
                  } else {
                    vErrors.push(err58);
                  }
                  errors++;
                }
                for (const key4 in data18) {
                  if (!(key4 === "date" || key4 === "name" || key4 === "spans")) {
                    const err59 = { instancePath: instancePath + "/hours/dates/" + i2, schemaPath: "#/components/schemas/AgentChanges/properties/hours/properties/dates/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err59];
                    } else {
                      vErrors.push(err59);
                    }
                    errors++;
                  }
                }
                if (data18.date !== undefined) {
                  if (typeof data18.date !== "string") {
                    const err60 = { instancePath: instancePath + "/hours/dates/" + i2 + "/date", schemaPath: "#/components/schemas/AgentChanges/properties/hours/properties/dates/items/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err60];
                    } else {
                      vErrors.push(err60);
                    }
                    errors++;
                  }
                }
                if (data18.name !== undefined) {
                  let data20 = data18.name;
                  if (typeof data20 === "string") {
                    if (func1(data20) > 255) {
                      const err61 = { instancePath: instancePath + "/hours/dates/" + i2 + "/name", schemaPath: "#/components/schemas/AgentChanges/properties/hours/properties/dates/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                      if (vErrors === null) {
                        vErrors = [err61];
                      } else {
                        vErrors.push(err61);
                      }
                      errors++;
                    }
                    if (func1(data20) < 1) {
                      const err62 = { instancePath: instancePath + "/hours/dates/" + i2 + "/name", schemaPath: "#/components/schemas/AgentChanges/properties/hours/properties/dates/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err62];
                      } else {
                        vErrors.push(err62);
                      }
                      errors++;
                    }
                    if (!pattern4.test(data20)) {
                      const err63 = { instancePath: instancePath + "/hours/dates/" + i2 + "/name", schemaPath: "#/components/schemas/AgentChanges/properties/hours/properties/dates/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
                      if (vErrors === null) {
                        vErrors = [err63];
                      } else {
                        vErrors.push(err63);
                      }
                      errors++;
                    }
                  } else {
                    const err64 = { instancePath: instancePath + "/hours/dates/" + i2 + "/name", schemaPath: "#/components/schemas/AgentChanges/properties/hours/properties/dates/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err64];
                    } else {
                      vErrors.push(err64);
                    }
                    errors++;
                  }
                }
                if (data18.spans !== undefined) {
                  let data21 = data18.spans;
                  if (Array.isArray(data21)) {
                    if (data21.length > 20) {
                      const err65 = { instancePath: instancePath + "/hours/dates/" + i2 + "/spans", schemaPath: "#/components/schemas/AgentChanges/properties/hours/properties/dates/items/properties/spans/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
                      if (vErrors === null) {
                        vErrors = [err65];
                      } else {
                        vErrors.push(err65);
                      }
                      errors++;
                    }
                    const len3 = data21.length;
                    for (let i3 = 0;i3 < len3; i3++) {
                      let data22 = data21[i3];
                      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                        if (data22.opens === undefined) {
                          const err66 = { instancePath: instancePath + "/hours/dates/" + i2 + "/spans/" + i3, schemaPath: "#/components/schemas/AgentChanges/properties/hours/properties/dates/items/properties/spans/items/required", keyword: "required", params: { missingProperty: "opens" }, message: "must have required property '" + "opens" + "'" };
                          if (vErrors === null) {
                            vErrors = [err66];
                          } else {
                            vErrors.push(err66);
                          }
                          errors++;
                        }
                        if (data22.closes === undefined) {
                          const err67 = { instancePath: instancePath + "/hours/dates/" + i2 + "/spans/" + i3, schemaPath: "#/components/schemas/AgentChanges/properties/hours/properties/dates/items/properties/spans/items/required", keyword: "required", params: { missingProperty: "closes" }, message: "must have required property '" + "closes" + "'" };
                          if (vErrors === null) {
                            vErrors = [err67];
                          } else {
                            vErrors.push(err67);
                          }
                          errors++;
                        }
                        for (const key5 in data22) {
                          if (!(key5 === "opens" || key5 === "closes")) {
                            const err68 = { instancePath: instancePath + "/hours/dates/" + i2 + "/spans/" + i3, schemaPath: "#/components/schemas/AgentChanges/properties/hours/properties/dates/items/properties/spans/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                              vErrors = [err68];
                            } else {
                              vErrors.push(err68);
                            }
                            errors++;
                          }
                        }
                        if (data22.opens !== undefined) {
                          if (typeof data22.opens !== "string") {
                            const err69 = { instancePath: instancePath + "/hours/dates/" + i2 + "/spans/" + i3 + "/opens", schemaPath: "#/components/schemas/AgentChanges/properties/hours/properties/dates/items/properties/spans/items/properties/opens/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err69];
                            } else {
                              vErrors.push(err69);
                            }
                            errors++;
                          }
                        }
                        if (data22.closes !== undefined) {
                          if (typeof data22.closes !== "string") {
                            const err70 = { instancePath: instancePath + "/hours/dates/" + i2 + "/spans/" + i3 + "/closes", schemaPath: "#/components/schemas/AgentChanges/properties/hours/properties/dates/items/properties/spans/items/properties/closes/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err70];
                            } else {
                              vErrors.push(err70);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err71 = { instancePath: instancePath + "/hours/dates/" + i2 + "/spans/" + i3, schemaPath: "#/components/schemas/AgentChanges/properties/hours/properties/dates/items/properties/spans/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                          vErrors = [err71];
                        } else {
                          vErrors.push(err71);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err72 = { instancePath: instancePath + "/hours/dates/" + i2 + "/spans", schemaPath: "#/components/schemas/AgentChanges/properties/hours/properties/dates/items/properties/spans/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err72];
                    } else {
                      vErrors.push(err72);
                    }
                    errors++;
                  }
                }
              } else {
                const err73 = { instancePath: instancePath + "/hours/dates/" + i2, schemaPath: "#/components/schemas/AgentChanges/properties/hours/properties/dates/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err73];
                } else {
                  vErrors.push(err73);
                }
                errors++;
              }
            }
          } else {
            const err74 = { instancePath: instancePath + "/hours/dates", schemaPath: "#/components/schemas/AgentChanges/properties/hours/properties/dates/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err74];
            } else {
              vErrors.push(err74);
            }
            errors++;
          }
        }
      }
    }
    if (data.capacity !== undefined) {
      let data25 = data.capacity;
      if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
        const err75 = { instancePath: instancePath + "/capacity", schemaPath: "#/components/schemas/AgentChanges/properties/capacity/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err75];
        } else {
          vErrors.push(err75);
        }
        errors++;
      }
      if (typeof data25 == "number" && isFinite(data25)) {
        if (data25 > 1e4 || isNaN(data25)) {
          const err76 = { instancePath: instancePath + "/capacity", schemaPath: "#/components/schemas/AgentChanges/properties/capacity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
          if (vErrors === null) {
            vErrors = [err76];
          } else {
            vErrors.push(err76);
          }
          errors++;
        }
        if (data25 < 1 || isNaN(data25)) {
          const err77 = { instancePath: instancePath + "/capacity", schemaPath: "#/components/schemas/AgentChanges/properties/capacity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err77];
          } else {
            vErrors.push(err77);
          }
          errors++;
        }
      }
    }
  } else {
    const err78 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err78];
    } else {
      vErrors.push(err78);
    }
    errors++;
  }
  validate51.errors = vErrors;
  return errors === 0;
}
validate51.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var schema89 = { type: "object", required: ["name"], additionalProperties: false, properties: { name: { $ref: "#/components/schemas/QueueChanges/properties/name" }, aliases: { $ref: "#/components/schemas/QueueChanges/properties/aliases" }, strategy: { $ref: "#/components/schemas/QueueChanges/properties/strategy" }, whenBusy: { $ref: "#/components/schemas/QueueChanges/properties/whenBusy" }, leaseSeconds: { $ref: "#/components/schemas/QueueChanges/properties/leaseSeconds" }, talkSecondsMax: { $ref: "#/components/schemas/QueueChanges/properties/talkSecondsMax" }, wrapUpSeconds: { $ref: "#/components/schemas/QueueChanges/properties/wrapUpSeconds" }, backOffSeconds: { $ref: "#/components/schemas/QueueChanges/properties/backOffSeconds" }, noAnswerMax: { $ref: "#/components/schemas/QueueChanges/properties/noAnswerMax" }, noAnswerPauseSeconds: { $ref: "#/components/schemas/QueueChanges/properties/noAnswerPauseSeconds" }, ringSeconds: { $ref: "#/components/schemas/QueueChanges/properties/ringSeconds" }, duplicateSeconds: { $ref: "#/components/schemas/QueueChanges/properties/duplicateSeconds" }, retrySeconds: { $ref: "#/components/schemas/QueueChanges/properties/retrySeconds" }, callMemorySeconds: { $ref: "#/components/schemas/QueueChanges/properties/callMemorySeconds" }, attemptsMax: { $ref: "#/components/schemas/QueueChanges/properties/attemptsMax" }, callOffersMax: { $ref: "#/components/schemas/QueueChanges/properties/callOffersMax" }, secondChanceSeconds: { $ref: "#/components/schemas/QueueChanges/properties/secondChanceSeconds" }, stickySeconds: { $ref: "#/components/schemas/QueueChanges/properties/stickySeconds" }, timeZone: { $ref: "#/components/schemas/QueueChanges/properties/timeZone" }, hours: { $ref: "#/components/schemas/QueueChanges/properties/hours" }, tiers: { $ref: "#/components/schemas/QueueChanges/properties/tiers" }, fallbackNumber: { $ref: "#/components/schemas/QueueChanges/properties/fallbackNumber" }, emergency: { $ref: "#/components/schemas/Emergency" }, overflow: { type: "array", maxItems: 20, items: { type: "object", required: ["when"], additionalProperties: false, properties: { queue: { type: ["string", "null"], minLength: 1, maxLength: 255, pattern: "^[^\\u0000\\ud800-\\udfff]*$", description: "The name of a queue." }, number: { type: ["string", "null"], minLength: 1, maxLength: 64, pattern: "^[^\\u0000\\ud800-\\udfff]*$", allOf: [{ pattern: "^\\S(.*\\S)?$" }], description: "A phone number or extension, without white space at its ends." }, when: { $ref: "#/components/schemas/OverflowCases" } } } }, members: { type: "array", maxItems: 1e4, description: "In their order.", items: { type: "object", required: ["agent"], additionalProperties: false, properties: { agent: { $ref: "#/components/schemas/AgentName" }, position: { $ref: "#/components/schemas/MembershipChanges/properties/position" }, tier: { $ref: "#/components/schemas/MembershipChanges/properties/tier" }, weight: { $ref: "#/components/schemas/MembershipChanges/properties/weight" }, offersPerDayMax: { $ref: "#/components/schemas/MembershipChanges/properties/offersPerDayMax" }, enabled: { $ref: "#/components/schemas/MembershipChanges/properties/enabled" } } } } } };
var schema92 = { type: "string", enum: ["round_robin", "longest_idle", "fewest_offers", "weighted_round_robin", "top_down", "random"], description: "Who is offered next." };
var schema93 = { type: "string", enum: ["anyway", "overflow"], description: "Whether agents who are only busy are offered when nobody is free, or the call overflows." };
var schema111 = { type: ["string", "null"], minLength: 1, maxLength: 64, pattern: "^[^\\u0000\\ud800-\\udfff]*$", allOf: [{ pattern: "^\\S(.*\\S)?$" }], description: "Given once in a visit when nobody else can be." };
var schema120 = { type: ["integer", "null"], minimum: 1, maximum: 2147483647, description: "How many offers a day at most; null for any number." };
var schema114 = { type: ["object", "null"], description: "An agent, by name and number.", required: ["name", "number"], additionalProperties: false, properties: { name: { $ref: "#/components/schemas/AgentChanges/properties/name" }, number: { $ref: "#/components/schemas/AgentChanges/properties/number" } } };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema114.type }, message: "must be object,null" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === undefined) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.number === undefined) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property '" + "number" + "'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "number")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.name !== undefined) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func1(data0) > 255) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "#/components/schemas/AgentChanges/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err5 = { instancePath: instancePath + "/name", schemaPath: "#/components/schemas/AgentChanges/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err6 = { instancePath: instancePath + "/name", schemaPath: "#/components/schemas/AgentChanges/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/name", schemaPath: "#/components/schemas/AgentChanges/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.number !== undefined) {
      let data1 = data.number;
      if (typeof data1 === "string") {
        if (!pattern20.test(data1)) {
          const err8 = { instancePath: instancePath + "/number", schemaPath: "#/components/schemas/AgentChanges/properties/number/allOf/0/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" }, message: 'must match pattern "' + "^\\S(.*\\S)?$" + '"' };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
      if (typeof data1 === "string") {
        if (func1(data1) > 64) {
          const err9 = { instancePath: instancePath + "/number", schemaPath: "#/components/schemas/AgentChanges/properties/number/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (func1(data1) < 1) {
          const err10 = { instancePath: instancePath + "/number", schemaPath: "#/components/schemas/AgentChanges/properties/number/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (!pattern4.test(data1)) {
          const err11 = { instancePath: instancePath + "/number", schemaPath: "#/components/schemas/AgentChanges/properties/number/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/number", schemaPath: "#/components/schemas/AgentChanges/properties/number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  }
  validate54.errors = vErrors;
  return errors === 0;
}
validate54.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === undefined) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func92.call(schema89.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== undefined) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func1(data0) > 255) {
          const err2 = { instancePath: instancePath + "/name", schemaPath: "#/components/schemas/QueueChanges/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "#/components/schemas/QueueChanges/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "#/components/schemas/QueueChanges/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/name", schemaPath: "#/components/schemas/QueueChanges/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.aliases !== undefined) {
      let data1 = data.aliases;
      if (Array.isArray(data1)) {
        if (data1.length > 100) {
          const err6 = { instancePath: instancePath + "/aliases", schemaPath: "#/components/schemas/QueueChanges/properties/aliases/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0;i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (func1(data2) > 255) {
              const err7 = { instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/components/schemas/QueueChanges/properties/aliases/items/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (func1(data2) < 1) {
              const err8 = { instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/components/schemas/QueueChanges/properties/aliases/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (!pattern4.test(data2)) {
              const err9 = { instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/components/schemas/QueueChanges/properties/aliases/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/components/schemas/QueueChanges/properties/aliases/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/aliases", schemaPath: "#/components/schemas/QueueChanges/properties/aliases/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.strategy !== undefined) {
      let data3 = data.strategy;
      if (typeof data3 !== "string") {
        const err12 = { instancePath: instancePath + "/strategy", schemaPath: "#/components/schemas/QueueChanges/properties/strategy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (!(data3 === "round_robin" || data3 === "longest_idle" || data3 === "fewest_offers" || data3 === "weighted_round_robin" || data3 === "top_down" || data3 === "random")) {
        const err13 = { instancePath: instancePath + "/strategy", schemaPath: "#/components/schemas/QueueChanges/properties/strategy/enum", keyword: "enum", params: { allowedValues: schema92.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.whenBusy !== undefined) {
      let data4 = data.whenBusy;
      if (typeof data4 !== "string") {
        const err14 = { instancePath: instancePath + "/whenBusy", schemaPath: "#/components/schemas/QueueChanges/properties/whenBusy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (!(data4 === "anyway" || data4 === "overflow")) {
        const err15 = { instancePath: instancePath + "/whenBusy", schemaPath: "#/components/schemas/QueueChanges/properties/whenBusy/enum", keyword: "enum", params: { allowedValues: schema93.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.leaseSeconds !== undefined) {
      let data5 = data.leaseSeconds;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err16 = { instancePath: instancePath + "/leaseSeconds", schemaPath: "#/components/schemas/QueueChanges/properties/leaseSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 86400 || isNaN(data5)) {
          const err17 = { instancePath: instancePath + "/leaseSeconds", schemaPath: "#/components/schemas/QueueChanges/properties/leaseSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          const err18 = { instancePath: instancePath + "/leaseSeconds", schemaPath: "#/components/schemas/QueueChanges/properties/leaseSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
    }
    if (data.talkSecondsMax !== undefined) {
      let data6 = data.talkSecondsMax;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err19 = { instancePath: instancePath + "/talkSecondsMax", schemaPath: "#/components/schemas/QueueChanges/properties/talkSecondsMax/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 86400 || isNaN(data6)) {
          const err20 = { instancePath: instancePath + "/talkSecondsMax", schemaPath: "#/components/schemas/QueueChanges/properties/talkSecondsMax/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (data6 < 1 || isNaN(data6)) {
          const err21 = { instancePath: instancePath + "/talkSecondsMax", schemaPath: "#/components/schemas/QueueChanges/properties/talkSecondsMax/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      }
    }
    if (data.wrapUpSeconds !== undefined) {
      let data7 = data.wrapUpSeconds;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        const err22 = { instancePath: instancePath + "/wrapUpSeconds", schemaPath: "#/components/schemas/QueueChanges/properties/wrapUpSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 3600 || isNaN(data7)) {
          const err23 = { instancePath: instancePath + "/wrapUpSeconds", schemaPath: "#/components/schemas/QueueChanges/properties/wrapUpSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, message: "must be <= 3600" };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (data7 < 0 || isNaN(data7)) {
          const err24 = { instancePath: instancePath + "/wrapUpSeconds", schemaPath: "#/components/schemas/QueueChanges/properties/wrapUpSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      }
    }
    if (data.backOffSeconds !== undefined) {
      let data8 = data.backOffSeconds;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
        const err25 = { instancePath: instancePath + "/backOffSeconds", schemaPath: "#/components/schemas/QueueChanges/properties/backOffSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 3600 || isNaN(data8)) {
          const err26 = { instancePath: instancePath + "/backOffSeconds", schemaPath: "#/components/schemas/QueueChanges/properties/backOffSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, message: "must be <= 3600" };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (data8 < 0 || isNaN(data8)) {
          const err27 = { instancePath: instancePath + "/backOffSeconds", schemaPath: "#/components/schemas/QueueChanges/properties/backOffSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      }
    }
    if (data.noAnswerMax !== undefined) {
      let data9 = data.noAnswerMax;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
        const err28 = { instancePath: instancePath + "/noAnswerMax", schemaPath: "#/components/schemas/QueueChanges/properties/noAnswerMax/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 100 || isNaN(data9)) {
          const err29 = { instancePath: instancePath + "/noAnswerMax", schemaPath: "#/components/schemas/QueueChanges/properties/noAnswerMax/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        if (data9 < 0 || isNaN(data9)) {
          const err30 = { instancePath: instancePath + "/noAnswerMax", schemaPath: "#/components/schemas/QueueChanges/properties/noAnswerMax/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
      }
    }
    if (data.noAnswerPauseSeconds !== undefined) {
      let data10 = data.noAnswerPauseSeconds;
      if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
        const err31 = { instancePath: instancePath + "/noAnswerPauseSeconds", schemaPath: "#/components/schemas/QueueChanges/properties/noAnswerPauseSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 > 86400 || isNaN(data10)) {
          const err32 = { instancePath: instancePath + "/noAnswerPauseSeconds", schemaPath: "#/components/schemas/QueueChanges/properties/noAnswerPauseSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (data10 < 1 || isNaN(data10)) {
          const err33 = { instancePath: instancePath + "/noAnswerPauseSeconds", schemaPath: "#/components/schemas/QueueChanges/properties/noAnswerPauseSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      }
    }
    if (data.ringSeconds !== undefined) {
      let data11 = data.ringSeconds;
      if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
        const err34 = { instancePath: instancePath + "/ringSeconds", schemaPath: "#/components/schemas/QueueChanges/properties/ringSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 > 600 || isNaN(data11)) {
          const err35 = { instancePath: instancePath + "/ringSeconds", schemaPath: "#/components/schemas/QueueChanges/properties/ringSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 600 }, message: "must be <= 600" };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        if (data11 < 1 || isNaN(data11)) {
          const err36 = { instancePath: instancePath + "/ringSeconds", schemaPath: "#/components/schemas/QueueChanges/properties/ringSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
      }
    }
    if (data.duplicateSeconds !== undefined) {
      let data12 = data.duplicateSeconds;
      if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
        const err37 = { instancePath: instancePath + "/duplicateSeconds", schemaPath: "#/components/schemas/QueueChanges/properties/duplicateSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
      if (typeof data12 == "number" && isFinite(data12)) {
        if (data12 > 60 || isNaN(data12)) {
          const err38 = { instancePath: instancePath + "/duplicateSeconds", schemaPath: "#/components/schemas/QueueChanges/properties/duplicateSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 60 }, message: "must be <= 60" };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        if (data12 < 0 || isNaN(data12)) {
          const err39 = { instancePath: instancePath + "/duplicateSeconds", schemaPath: "#/components/schemas/QueueChanges/properties/duplicateSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
      }
    }
    if (data.retrySeconds !== undefined) {
      let data13 = data.retrySeconds;
      if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
        const err40 = { instancePath: instancePath + "/retrySeconds", schemaPath: "#/components/schemas/QueueChanges/properties/retrySeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
      if (typeof data13 == "number" && isFinite(data13)) {
        if (data13 > 60 || isNaN(data13)) {
          const err41 = { instancePath: instancePath + "/retrySeconds", schemaPath: "#/components/schemas/QueueChanges/properties/retrySeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 60 }, message: "must be <= 60" };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
        if (data13 < 0 || isNaN(data13)) {
          const err42 = { instancePath: instancePath + "/retrySeconds", schemaPath: "#/components/schemas/QueueChanges/properties/retrySeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
      }
    }
    if (data.callMemorySeconds !== undefined) {
      let data14 = data.callMemorySeconds;
      if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
        const err43 = { instancePath: instancePath + "/callMemorySeconds", schemaPath: "#/components/schemas/QueueChanges/properties/callMemorySeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
      if (typeof data14 == "number" && isFinite(data14)) {
        if (data14 > 86400 || isNaN(data14)) {
          const err44 = { instancePath: instancePath + "/callMemorySeconds", schemaPath: "#/components/schemas/QueueChanges/properties/callMemorySeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
        if (data14 < 60 || isNaN(data14)) {
          const err45 = { instancePath: instancePath + "/callMemorySeconds", schemaPath: "#/components/schemas/QueueChanges/properties/callMemorySeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 60 }, message: "must be >= 60" };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
      }
    }
    if (data.attemptsMax !== undefined) {
      let data15 = data.attemptsMax;
      if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
        const err46 = { instancePath: instancePath + "/attemptsMax", schemaPath: "#/components/schemas/QueueChanges/properties/attemptsMax/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
      if (typeof data15 == "number" && isFinite(data15)) {
        if (data15 > 30 || isNaN(data15)) {
          const err47 = { instancePath: instancePath + "/attemptsMax", schemaPath: "#/components/schemas/QueueChanges/properties/attemptsMax/maximum", keyword: "maximum", params: { comparison: "<=", limit: 30 }, message: "must be <= 30" };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
        if (data15 < 1 || isNaN(data15)) {
          const err48 = { instancePath: instancePath + "/attemptsMax", schemaPath: "#/components/schemas/QueueChanges/properties/attemptsMax/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err48];
          } else {
            vErrors.push(err48);
          }
          errors++;
        }
      }
    }
    if (data.callOffersMax !== undefined) {
      let data16 = data.callOffersMax;
      if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
        const err49 = { instancePath: instancePath + "/callOffersMax", schemaPath: "#/components/schemas/QueueChanges/properties/callOffersMax/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
      if (typeof data16 == "number" && isFinite(data16)) {
        if (data16 > 30 || isNaN(data16)) {
          const err50 = { instancePath: instancePath + "/callOffersMax", schemaPath: "#/components/schemas/QueueChanges/properties/callOffersMax/maximum", keyword: "maximum", params: { comparison: "<=", limit: 30 }, message: "must be <= 30" };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
        if (data16 < 1 || isNaN(data16)) {
          const err51 = { instancePath: instancePath + "/callOffersMax", schemaPath: "#/components/schemas/QueueChanges/properties/callOffersMax/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
      }
    }
    if (data.secondChanceSeconds !== undefined) {
      let data17 = data.secondChanceSeconds;
      if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
        const err52 = { instancePath: instancePath + "/secondChanceSeconds", schemaPath: "#/components/schemas/QueueChanges/properties/secondChanceSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
      if (typeof data17 == "number" && isFinite(data17)) {
        if (data17 > 3600 || isNaN(data17)) {
          const err53 = { instancePath: instancePath + "/secondChanceSeconds", schemaPath: "#/components/schemas/QueueChanges/properties/secondChanceSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, message: "must be <= 3600" };
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
        if (data17 < 0 || isNaN(data17)) {
          const err54 = { instancePath: instancePath + "/secondChanceSeconds", schemaPath: "#/components/schemas/QueueChanges/properties/secondChanceSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err54];
          } else {
            vErrors.push(err54);
          }
          errors++;
        }
      }
    }
    if (data.stickySeconds !== undefined) {
      let data18 = data.stickySeconds;
      if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
        const err55 = { instancePath: instancePath + "/stickySeconds", schemaPath: "#/components/schemas/QueueChanges/properties/stickySeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
      if (typeof data18 == "number" && isFinite(data18)) {
        if (data18 > 31536000 || isNaN(data18)) {
          const err56 = { instancePath: instancePath + "/stickySeconds", schemaPath: "#/components/schemas/QueueChanges/properties/stickySeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31536000 }, message: "must be <= 31536000" };
          if (vErrors === null) {
            vErrors = [err56];
          } else {
            vErrors.push(err56);
          }
          errors++;
        }
        if (data18 < 0 || isNaN(data18)) {
          const err57 = { instancePath: instancePath + "/stickySeconds", schemaPath: "#/components/schemas/QueueChanges/properties/stickySeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err57];
          } else {
            vErrors.push(err57);
          }
          errors++;
        }
      }
    }
    if (data.timeZone !== undefined) {
      let data19 = data.timeZone;
      if (typeof data19 === "string") {
        if (func1(data19) > 64) {
          const err58 = { instancePath: instancePath + "/timeZone", schemaPath: "#/components/schemas/QueueChanges/properties/timeZone/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err58];
          } else {
            vErrors.push(err58);
          }
          errors++;
        }
        if (func1(data19) < 1) {
          const err59 = { instancePath: instancePath + "/timeZone", schemaPath: "#/components/schemas/QueueChanges/properties/timeZone/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err59];
          } else {
            vErrors.push(err59);
          }
          errors++;
        }
        if (!pattern4.test(data19)) {
          const err60 = { instancePath: instancePath + "/timeZone", schemaPath: "#/components/schemas/QueueChanges/properties/timeZone/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err60];
          } else {
            vErrors.push(err60);
          }
          errors++;
        }
      } else {
        const err61 = { instancePath: instancePath + "/timeZone", schemaPath: "#/components/schemas/QueueChanges/properties/timeZone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
    }
    if (data.hours !== undefined) {
      let data20 = data.hours;
      if (!(data20 && typeof data20 == "object" && !Array.isArray(data20)) && data20 !== null) {
        const err62 = { instancePath: instancePath + "/hours", schemaPath: "#/components/schemas/QueueChanges/properties/hours/type", keyword: "type", params: { type: schema45.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        if (data20.weekly === undefined) {
          const err63 = { instancePath: instancePath + "/hours", schemaPath: "#/components/schemas/QueueChanges/properties/hours/required", keyword: "required", params: { missingProperty: "weekly" }, message: "must have required property '" + "weekly" + "'" };
          if (vErrors === null) {
            vErrors = [err63];
          } else {
            vErrors.push(err63);
          }
          errors++;
        }
        if (data20.dates === undefined) {
          const err64 = { instancePath: instancePath + "/hours", schemaPath: "#/components/schemas/QueueChanges/properties/hours/required", keyword: "required", params: { missingProperty: "dates" }, message: "must have required property '" + "dates" + "'" };
          if (vErrors === null) {
            vErrors = [err64];
          } else {
            vErrors.push(err64);
          }
          errors++;
        }
        for (const key1 in data20) {
          if (!(key1 === "weekly" || key1 === "dates")) {
            const err65 = { instancePath: instancePath + "/hours", schemaPath: "#/components/schemas/QueueChanges/properties/hours/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
        }
        if (data20.weekly !== undefined) {
          let data21 = data20.weekly;
          if (Array.isArray(data21)) {
            if (data21.length > 100) {
              const err66 = { instancePath: instancePath + "/hours/weekly", schemaPath: "#/components/schemas/QueueChanges/properties/hours/properties/weekly/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
              if (vErrors === null) {
                vErrors = [err66];
              } else {
                vErrors.push(err66);
              }
              errors++;
            }
            const len1 = data21.length;
            for (let i1 = 0;i1 < len1; i1++) {
              let data22 = data21[i1];
              if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                if (data22.days === undefined) {
                  const err67 = { instancePath: instancePath + "/hours/weekly/" + i1, schemaPath: "#/components/schemas/QueueChanges/properties/hours/properties/weekly/items/required", keyword: "required", params: { missingProperty: "days" }, message: "must have required property '" + "days" + "'" };
                  if (vErrors === null) {
                    vErrors = [err67];
                  } else {
                    vErrors.push(err67);
                  }
                  errors++;
                }
                if (data22.opens === undefined) {
                  const err68 = { instancePath: instancePath + "/hours/weekly/" + i1, schemaPath: "#/components/schemas/QueueChanges/properties/hours/properties/weekly/items/required", keyword: "required", params: { missingProperty: "opens" }, message: "must have required property '" + "opens" + "'" };
                  if (vErrors === null) {
                    vErrors = [err68];
                  } else {
                    vErrors.push(err68);
                  }
                  errors++;
                }
                if (data22.closes === undefined) {
                  const err69 = { instancePath: instancePath + "/hours/weekly/" + i1, schemaPath: "#/components/schemas/QueueChanges/properties/hours/properties/weekly/items/required", keyword: "required", params: { missingProperty: "closes" }, message: "must have required property '" + "closes" + "'" };
                  if (vErrors === null) {
                    vErrors = [err69];
                  } else {
                    vErrors.push(err69);
                  }
                  errors++;
                }
                for (const key2 in data22) {
                  if (!(key2 === "days" || key2 === "opens" || key2 === "closes")) {
                    const err70 = { instancePath: instancePath + "/hours/weekly/" + i1, schemaPath: "#/components/schemas/QueueChanges/properties/hours/properties/weekly/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err70];
                    } else {
                      vErrors.push(err70);
                    }
                    errors++;
                  }
                }
                if (data22.days !== undefined) {
                  let data23 = data22.days;
                  if (Array.isArray(data23)) {
                    if (data23.length > 7) {
                      const err71 = { instancePath: instancePath + "/hours/weekly/" + i1 + "/days", schemaPath: "#/components/schemas/QueueChanges/properties/hours/properties/weekly/items/properties/days/maxItems", keyword: "maxItems", params: { limit: 7 }, message: "must NOT have more than 7 items" };
                      if (vErrors === null) {
                        vErrors = [err71];
                      } else {
                        vErrors.push(err71);
                      }
                      errors++;
                    }
                    if (data23.length < 1) {
                      const err72 = { instancePath: instancePath + "/hours/weekly/" + i1 + "/days", schemaPath: "#/components/schemas/QueueChanges/properties/hours/properties/weekly/items/properties/days/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err72];
                      } else {
                        vErrors.push(err72);
                      }
                      errors++;
                    }
                    const len2 = data23.length;
                    for (let i2 = 0;i2 < len2; i2++) {
                      let data24 = data23[i2];
                      if (typeof data24 !== "string") {
                        const err73 = { instancePath: instancePath + "/hours/weekly/" + i1 + "/days/" + i2, schemaPath: "#/components/schemas/QueueChanges/properties/hours/properties/weekly/items/properties/days/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err73];
                        } else {
                          vErrors.push(err73);
                        }
                        errors++;
                      }
                      if (!(data24 === "monday" || data24 === "tuesday" || data24 === "wednesday" || data24 === "thursday" || data24 === "friday" || data24 === "saturday" || data24 === "sunday")) {
                        const err74 = { instancePath: instancePath + "/hours/weekly/" + i1 + "/days/" + i2, schemaPath: "#/components/schemas/QueueChanges/properties/hours/properties/weekly/items/properties/days/items/enum", keyword: "enum", params: { allowedValues: schema45.properties.weekly.items.properties.days.items.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err74];
                        } else {
                          vErrors.push(err74);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err75 = { instancePath: instancePath + "/hours/weekly/" + i1 + "/days", schemaPath: "#/components/schemas/QueueChanges/properties/hours/properties/weekly/items/properties/days/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err75];
                    } else {
                      vErrors.push(err75);
                    }
                    errors++;
                  }
                }
                if (data22.opens !== undefined) {
                  if (typeof data22.opens !== "string") {
                    const err76 = { instancePath: instancePath + "/hours/weekly/" + i1 + "/opens", schemaPath: "#/components/schemas/QueueChanges/properties/hours/properties/weekly/items/properties/opens/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err76];
                    } else {
                      vErrors.push(err76);
                    }
                    errors++;
                  }
                }
                if (data22.closes !== undefined) {
                  if (typeof data22.closes !== "string") {
                    const err77 = { instancePath: instancePath + "/hours/weekly/" + i1 + "/closes", schemaPath: "#/components/schemas/QueueChanges/properties/hours/properties/weekly/items/properties/closes/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err77];
                    } else {
                      vErrors.push(err77);
                    }
                    errors++;
                  }
                }
              } else {
                const err78 = { instancePath: instancePath + "/hours/weekly/" + i1, schemaPath: "#/components/schemas/QueueChanges/properties/hours/properties/weekly/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err78];
                } else {
                  vErrors.push(err78);
                }
                errors++;
              }
            }
          } else {
            const err79 = { instancePath: instancePath + "/hours/weekly", schemaPath: "#/components/schemas/QueueChanges/properties/hours/properties/weekly/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err79];
            } else {
              vErrors.push(err79);
            }
            errors++;
          }
        }
        if (data20.dates !== undefined) {
          let data27 = data20.dates;
          if (Array.isArray(data27)) {
            if (data27.length > 1000) {
              const err80 = { instancePath: instancePath + "/hours/dates", schemaPath: "#/components/schemas/QueueChanges/properties/hours/properties/dates/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
              if (vErrors === null) {
                vErrors = [err80];
              } else {
                vErrors.push(err80);
              }
              errors++;
            }
            const len3 = data27.length;
            for (let i3 = 0;i3 < len3; i3++) {
              let data28 = data27[i3];
              if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                if (data28.date === undefined) {
                  const err81 = { instancePath: instancePath + "/hours/dates/" + i3, schemaPath: "#/components/schemas/QueueChanges/properties/hours/properties/dates/items/required", keyword: "required", params: { missingProperty: "date" }, message: "must have required property '" + "date" + "'" };
                  if (vErrors === null) {
                    vErrors = [err81];
                  } else {
                    vErrors.push(err81);
                  }
                  errors++;
                }
                if (data28.name === undefined) {
                  const err82 = { instancePath: instancePath + "/hours/dates/" + i3, schemaPath: "#/components/schemas/QueueChanges/properties/hours/properties/dates/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
                  if (vErrors === null) {
                    vErrors = [err82];
                  } else {
                    vErrors.push(err82);
                  }
                  errors++;
                }
                if (data28.spans === undefined) {
                  const err83 = { instancePath: instancePath + "/hours/dates/" + i3, schemaPath: "#/components/schemas/QueueChanges/properties/hours/properties/dates/items/required", keyword: "required", params: { missingProperty: "spans" }, message: "must have required property '" + "spans" + "'" };
                  if (vErrors === null) {
                    vErrors = [err83];
                  } else {
                    vErrors.push(err83);
                  }
                  errors++;
                }
                for (const key3 in data28) {
                  if (!(key3 === "date" || key3 === "name" || key3 === "spans")) {
                    const err84 = { instancePath: instancePath + "/hours/dates/" + i3, schemaPath: "#/components/schemas/QueueChanges/properties/hours/properties/dates/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err84];
                    } else {
                      vErrors.push(err84);
                    }
                    errors++;
                  }
                }
                if (data28.date !== undefined) {
                  if (typeof data28.date !== "string") {
                    const err85 = { instancePath: instancePath + "/hours/dates/" + i3 + "/date", schemaPath: "#/components/schemas/QueueChanges/properties/hours/properties/dates/items/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err85];
                    } else {
                      vErrors.push(err85);
                    }
                    errors++;
                  }
                }
                if (data28.name !== undefined) {
                  let data30 = data28.name;
                  if (typeof data30 === "string") {
                    if (func1(data30) > 255) {
                      const err86 = { instancePath: instancePath + "/hours/dates/" + i3 + "/name", schemaPath: "#/components/schemas/QueueChanges/properties/hours/properties/dates/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                      if (vErrors === null) {
                        vErrors = [err86];
                      } else {
                        vErrors.push(err86);
                      }
                      errors++;
                    }
                    if (func1(data30) < 1) {
                      const err87 = { instancePath: instancePath + "/hours/dates/" + i3 + "/name", schemaPath: "#/components/schemas/QueueChanges/properties/hours/properties/dates/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err87];
                      } else {
                        vErrors.push(err87);
                      }
                      errors++;
                    }
                    if (!pattern4.test(data30)) {
                      const err88 = { instancePath: instancePath + "/hours/dates/" + i3 + "/name", schemaPath: "#/components/schemas/QueueChanges/properties/hours/properties/dates/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
                      if (vErrors === null) {
                        vErrors = [err88];
                      } else {
                        vErrors.push(err88);
                      }
                      errors++;
                    }
                  } else {
                    const err89 = { instancePath: instancePath + "/hours/dates/" + i3 + "/name", schemaPath: "#/components/schemas/QueueChanges/properties/hours/properties/dates/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err89];
                    } else {
                      vErrors.push(err89);
                    }
                    errors++;
                  }
                }
                if (data28.spans !== undefined) {
                  let data31 = data28.spans;
                  if (Array.isArray(data31)) {
                    if (data31.length > 20) {
                      const err90 = { instancePath: instancePath + "/hours/dates/" + i3 + "/spans", schemaPath: "#/components/schemas/QueueChanges/properties/hours/properties/dates/items/properties/spans/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
                      if (vErrors === null) {
                        vErrors = [err90];
                      } else {
                        vErrors.push(err90);
                      }
                      errors++;
                    }
                    const len4 = data31.length;
                    for (let i4 = 0;i4 < len4; i4++) {
                      let data32 = data31[i4];
                      if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                        if (data32.opens === undefined) {
                          const err91 = { instancePath: instancePath + "/hours/dates/" + i3 + "/spans/" + i4, schemaPath: "#/components/schemas/QueueChanges/properties/hours/properties/dates/items/properties/spans/items/required", keyword: "required", params: { missingProperty: "opens" }, message: "must have required property '" + "opens" + "'" };
                          if (vErrors === null) {
                            vErrors = [err91];
                          } else {
                            vErrors.push(err91);
                          }
                          errors++;
                        }
                        if (data32.closes === undefined) {
                          const err92 = { instancePath: instancePath + "/hours/dates/" + i3 + "/spans/" + i4, schemaPath: "#/components/schemas/QueueChanges/properties/hours/properties/dates/items/properties/spans/items/required", keyword: "required", params: { missingProperty: "closes" }, message: "must have required property '" + "closes" + "'" };
                          if (vErrors === null) {
                            vErrors = [err92];
                          } else {
                            vErrors.push(err92);
                          }
                          errors++;
                        }
                        for (const key4 in data32) {
                          if (!(key4 === "opens" || key4 === "closes")) {
                            const err93 = { instancePath: instancePath + "/hours/dates/" + i3 + "/spans/" + i4, schemaPath: "#/components/schemas/QueueChanges/properties/hours/properties/dates/items/properties/spans/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                              vErrors = [err93];
                            } else {
                              vErrors.push(err93);
                            }
                            errors++;
                          }
                        }
                        if (data32.opens !== undefined) {
                          if (typeof data32.opens !== "string") {
                            const err94 = { instancePath: instancePath + "/hours/dates/" + i3 + "/spans/" + i4 + "/opens", schemaPath: "#/components/schemas/QueueChanges/properties/hours/properties/dates/items/properties/spans/items/properties/opens/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err94];
                            } else {
                              vErrors.push(err94);
                            }
                            errors++;
                          }
                        }
                        if (data32.closes !== undefined) {
                          if (typeof data32.closes !== "string") {
                            const err95 = { instancePath: instancePath + "/hours/dates/" + i3 + "/spans/" + i4 + "/closes", schemaPath: "#/components/schemas/QueueChanges/properties/hours/properties/dates/items/properties/spans/items/properties/closes/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err95];
                            } else {
                              vErrors.push(err95);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err96 = { instancePath: instancePath + "/hours/dates/" + i3 + "/spans/" + i4, schemaPath: "#/components/schemas/QueueChanges/properties/hours/properties/dates/items/properties/spans/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                          vErrors = [err96];
                        } else {
                          vErrors.push(err96);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err97 = { instancePath: instancePath + "/hours/dates/" + i3 + "/spans", schemaPath: "#/components/schemas/QueueChanges/properties/hours/properties/dates/items/properties/spans/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err97];
                    } else {
                      vErrors.push(err97);
                    }
                    errors++;
                  }
                }
              } else {
                const err98 = { instancePath: instancePath + "/hours/dates/" + i3, schemaPath: "#/components/schemas/QueueChanges/properties/hours/properties/dates/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err98];
                } else {
                  vErrors.push(err98);
                }
                errors++;
              }
            }
          } else {
            const err99 = { instancePath: instancePath + "/hours/dates", schemaPath: "#/components/schemas/QueueChanges/properties/hours/properties/dates/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err99];
            } else {
              vErrors.push(err99);
            }
            errors++;
          }
        }
      }
    }
    if (data.tiers !== undefined) {
      let data35 = data.tiers;
      if (Array.isArray(data35)) {
        if (data35.length > 9) {
          const err100 = { instancePath: instancePath + "/tiers", schemaPath: "#/components/schemas/QueueChanges/properties/tiers/maxItems", keyword: "maxItems", params: { limit: 9 }, message: "must NOT have more than 9 items" };
          if (vErrors === null) {
            vErrors = [err100];
          } else {
            vErrors.push(err100);
          }
          errors++;
        }
        const len5 = data35.length;
        for (let i5 = 0;i5 < len5; i5++) {
          let data36 = data35[i5];
          if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
            if (data36.tier === undefined) {
              const err101 = { instancePath: instancePath + "/tiers/" + i5, schemaPath: "#/components/schemas/QueueChanges/properties/tiers/items/required", keyword: "required", params: { missingProperty: "tier" }, message: "must have required property '" + "tier" + "'" };
              if (vErrors === null) {
                vErrors = [err101];
              } else {
                vErrors.push(err101);
              }
              errors++;
            }
            if (data36.waitSeconds === undefined) {
              const err102 = { instancePath: instancePath + "/tiers/" + i5, schemaPath: "#/components/schemas/QueueChanges/properties/tiers/items/required", keyword: "required", params: { missingProperty: "waitSeconds" }, message: "must have required property '" + "waitSeconds" + "'" };
              if (vErrors === null) {
                vErrors = [err102];
              } else {
                vErrors.push(err102);
              }
              errors++;
            }
            for (const key5 in data36) {
              if (!(key5 === "tier" || key5 === "waitSeconds")) {
                const err103 = { instancePath: instancePath + "/tiers/" + i5, schemaPath: "#/components/schemas/QueueChanges/properties/tiers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err103];
                } else {
                  vErrors.push(err103);
                }
                errors++;
              }
            }
            if (data36.tier !== undefined) {
              let data37 = data36.tier;
              if (!(typeof data37 == "number" && (!(data37 % 1) && !isNaN(data37)) && isFinite(data37))) {
                const err104 = { instancePath: instancePath + "/tiers/" + i5 + "/tier", schemaPath: "#/components/schemas/QueueChanges/properties/tiers/items/properties/tier/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err104];
                } else {
                  vErrors.push(err104);
                }
                errors++;
              }
              if (typeof data37 == "number" && isFinite(data37)) {
                if (data37 > 10 || isNaN(data37)) {
                  const err105 = { instancePath: instancePath + "/tiers/" + i5 + "/tier", schemaPath: "#/components/schemas/QueueChanges/properties/tiers/items/properties/tier/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
                  if (vErrors === null) {
                    vErrors = [err105];
                  } else {
                    vErrors.push(err105);
                  }
                  errors++;
                }
                if (data37 < 2 || isNaN(data37)) {
                  const err106 = { instancePath: instancePath + "/tiers/" + i5 + "/tier", schemaPath: "#/components/schemas/QueueChanges/properties/tiers/items/properties/tier/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" };
                  if (vErrors === null) {
                    vErrors = [err106];
                  } else {
                    vErrors.push(err106);
                  }
                  errors++;
                }
              }
            }
            if (data36.waitSeconds !== undefined) {
              let data38 = data36.waitSeconds;
              if (!(typeof data38 == "number" && (!(data38 % 1) && !isNaN(data38)) && isFinite(data38))) {
                const err107 = { instancePath: instancePath + "/tiers/" + i5 + "/waitSeconds", schemaPath: "#/components/schemas/QueueChanges/properties/tiers/items/properties/waitSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err107];
                } else {
                  vErrors.push(err107);
                }
                errors++;
              }
              if (typeof data38 == "number" && isFinite(data38)) {
                if (data38 > 86400 || isNaN(data38)) {
                  const err108 = { instancePath: instancePath + "/tiers/" + i5 + "/waitSeconds", schemaPath: "#/components/schemas/QueueChanges/properties/tiers/items/properties/waitSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" };
                  if (vErrors === null) {
                    vErrors = [err108];
                  } else {
                    vErrors.push(err108);
                  }
                  errors++;
                }
                if (data38 < 0 || isNaN(data38)) {
                  const err109 = { instancePath: instancePath + "/tiers/" + i5 + "/waitSeconds", schemaPath: "#/components/schemas/QueueChanges/properties/tiers/items/properties/waitSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err109];
                  } else {
                    vErrors.push(err109);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err110 = { instancePath: instancePath + "/tiers/" + i5, schemaPath: "#/components/schemas/QueueChanges/properties/tiers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err110];
            } else {
              vErrors.push(err110);
            }
            errors++;
          }
        }
      } else {
        const err111 = { instancePath: instancePath + "/tiers", schemaPath: "#/components/schemas/QueueChanges/properties/tiers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err111];
        } else {
          vErrors.push(err111);
        }
        errors++;
      }
    }
    if (data.fallbackNumber !== undefined) {
      let data39 = data.fallbackNumber;
      if (typeof data39 !== "string" && data39 !== null) {
        const err112 = { instancePath: instancePath + "/fallbackNumber", schemaPath: "#/components/schemas/QueueChanges/properties/fallbackNumber/type", keyword: "type", params: { type: schema111.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err112];
        } else {
          vErrors.push(err112);
        }
        errors++;
      }
      if (typeof data39 === "string") {
        if (!pattern20.test(data39)) {
          const err113 = { instancePath: instancePath + "/fallbackNumber", schemaPath: "#/components/schemas/QueueChanges/properties/fallbackNumber/allOf/0/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" }, message: 'must match pattern "' + "^\\S(.*\\S)?$" + '"' };
          if (vErrors === null) {
            vErrors = [err113];
          } else {
            vErrors.push(err113);
          }
          errors++;
        }
      }
      if (typeof data39 === "string") {
        if (func1(data39) > 64) {
          const err114 = { instancePath: instancePath + "/fallbackNumber", schemaPath: "#/components/schemas/QueueChanges/properties/fallbackNumber/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err114];
          } else {
            vErrors.push(err114);
          }
          errors++;
        }
        if (func1(data39) < 1) {
          const err115 = { instancePath: instancePath + "/fallbackNumber", schemaPath: "#/components/schemas/QueueChanges/properties/fallbackNumber/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err115];
          } else {
            vErrors.push(err115);
          }
          errors++;
        }
        if (!pattern4.test(data39)) {
          const err116 = { instancePath: instancePath + "/fallbackNumber", schemaPath: "#/components/schemas/QueueChanges/properties/fallbackNumber/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err116];
          } else {
            vErrors.push(err116);
          }
          errors++;
        }
      }
    }
    if (data.emergency !== undefined) {
      let data40 = data.emergency;
      if (!(data40 && typeof data40 == "object" && !Array.isArray(data40)) && data40 !== null) {
        const err117 = { instancePath: instancePath + "/emergency", schemaPath: "#/components/schemas/Emergency/type", keyword: "type", params: { type: schema77.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err117];
        } else {
          vErrors.push(err117);
        }
        errors++;
      }
      if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
        if (data40.since === undefined) {
          const err118 = { instancePath: instancePath + "/emergency", schemaPath: "#/components/schemas/Emergency/required", keyword: "required", params: { missingProperty: "since" }, message: "must have required property '" + "since" + "'" };
          if (vErrors === null) {
            vErrors = [err118];
          } else {
            vErrors.push(err118);
          }
          errors++;
        }
        if (data40.until === undefined) {
          const err119 = { instancePath: instancePath + "/emergency", schemaPath: "#/components/schemas/Emergency/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property '" + "until" + "'" };
          if (vErrors === null) {
            vErrors = [err119];
          } else {
            vErrors.push(err119);
          }
          errors++;
        }
        if (data40.reason === undefined) {
          const err120 = { instancePath: instancePath + "/emergency", schemaPath: "#/components/schemas/Emergency/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'" };
          if (vErrors === null) {
            vErrors = [err120];
          } else {
            vErrors.push(err120);
          }
          errors++;
        }
        if (data40.number === undefined) {
          const err121 = { instancePath: instancePath + "/emergency", schemaPath: "#/components/schemas/Emergency/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property '" + "number" + "'" };
          if (vErrors === null) {
            vErrors = [err121];
          } else {
            vErrors.push(err121);
          }
          errors++;
        }
        for (const key6 in data40) {
          if (!(key6 === "since" || key6 === "until" || key6 === "reason" || key6 === "number")) {
            const err122 = { instancePath: instancePath + "/emergency", schemaPath: "#/components/schemas/Emergency/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err122];
            } else {
              vErrors.push(err122);
            }
            errors++;
          }
        }
        if (data40.since !== undefined) {
          let data41 = data40.since;
          if (typeof data41 === "string") {
            if (!pattern13.test(data41)) {
              const err123 = { instancePath: instancePath + "/emergency/since", schemaPath: "#/components/schemas/Emergency/properties/since/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" }, message: 'must match pattern "' + "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" + '"' };
              if (vErrors === null) {
                vErrors = [err123];
              } else {
                vErrors.push(err123);
              }
              errors++;
            }
          } else {
            const err124 = { instancePath: instancePath + "/emergency/since", schemaPath: "#/components/schemas/Emergency/properties/since/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err124];
            } else {
              vErrors.push(err124);
            }
            errors++;
          }
        }
        if (data40.until !== undefined) {
          let data42 = data40.until;
          if (typeof data42 !== "string" && data42 !== null) {
            const err125 = { instancePath: instancePath + "/emergency/until", schemaPath: "#/components/schemas/Emergency/properties/until/type", keyword: "type", params: { type: schema77.properties.until.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err125];
            } else {
              vErrors.push(err125);
            }
            errors++;
          }
          if (typeof data42 === "string") {
            if (!pattern13.test(data42)) {
              const err126 = { instancePath: instancePath + "/emergency/until", schemaPath: "#/components/schemas/Emergency/properties/until/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" }, message: 'must match pattern "' + "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" + '"' };
              if (vErrors === null) {
                vErrors = [err126];
              } else {
                vErrors.push(err126);
              }
              errors++;
            }
          }
        }
        if (data40.reason !== undefined) {
          let data43 = data40.reason;
          if (typeof data43 !== "string" && data43 !== null) {
            const err127 = { instancePath: instancePath + "/emergency/reason", schemaPath: "#/components/schemas/Emergency/properties/reason/type", keyword: "type", params: { type: schema77.properties.reason.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err127];
            } else {
              vErrors.push(err127);
            }
            errors++;
          }
          if (typeof data43 === "string") {
            if (func1(data43) > 255) {
              const err128 = { instancePath: instancePath + "/emergency/reason", schemaPath: "#/components/schemas/Emergency/properties/reason/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
              if (vErrors === null) {
                vErrors = [err128];
              } else {
                vErrors.push(err128);
              }
              errors++;
            }
            if (func1(data43) < 1) {
              const err129 = { instancePath: instancePath + "/emergency/reason", schemaPath: "#/components/schemas/Emergency/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err129];
              } else {
                vErrors.push(err129);
              }
              errors++;
            }
            if (!pattern4.test(data43)) {
              const err130 = { instancePath: instancePath + "/emergency/reason", schemaPath: "#/components/schemas/Emergency/properties/reason/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
              if (vErrors === null) {
                vErrors = [err130];
              } else {
                vErrors.push(err130);
              }
              errors++;
            }
          }
        }
        if (data40.number !== undefined) {
          let data44 = data40.number;
          if (typeof data44 !== "string" && data44 !== null) {
            const err131 = { instancePath: instancePath + "/emergency/number", schemaPath: "#/components/schemas/Emergency/properties/number/type", keyword: "type", params: { type: schema77.properties.number.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err131];
            } else {
              vErrors.push(err131);
            }
            errors++;
          }
          if (typeof data44 === "string") {
            if (!pattern20.test(data44)) {
              const err132 = { instancePath: instancePath + "/emergency/number", schemaPath: "#/components/schemas/Emergency/properties/number/allOf/0/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" }, message: 'must match pattern "' + "^\\S(.*\\S)?$" + '"' };
              if (vErrors === null) {
                vErrors = [err132];
              } else {
                vErrors.push(err132);
              }
              errors++;
            }
          }
          if (typeof data44 === "string") {
            if (func1(data44) > 64) {
              const err133 = { instancePath: instancePath + "/emergency/number", schemaPath: "#/components/schemas/Emergency/properties/number/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err133];
              } else {
                vErrors.push(err133);
              }
              errors++;
            }
            if (func1(data44) < 1) {
              const err134 = { instancePath: instancePath + "/emergency/number", schemaPath: "#/components/schemas/Emergency/properties/number/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err134];
              } else {
                vErrors.push(err134);
              }
              errors++;
            }
            if (!pattern4.test(data44)) {
              const err135 = { instancePath: instancePath + "/emergency/number", schemaPath: "#/components/schemas/Emergency/properties/number/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
              if (vErrors === null) {
                vErrors = [err135];
              } else {
                vErrors.push(err135);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.overflow !== undefined) {
      let data45 = data.overflow;
      if (Array.isArray(data45)) {
        if (data45.length > 20) {
          const err136 = { instancePath: instancePath + "/overflow", schemaPath: "#/properties/overflow/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
          if (vErrors === null) {
            vErrors = [err136];
          } else {
            vErrors.push(err136);
          }
          errors++;
        }
        const len6 = data45.length;
        for (let i6 = 0;i6 < len6; i6++) {
          let data46 = data45[i6];
          if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
            if (data46.when === undefined) {
              const err137 = { instancePath: instancePath + "/overflow/" + i6, schemaPath: "#/properties/overflow/items/required", keyword: "required", params: { missingProperty: "when" }, message: "must have required property '" + "when" + "'" };
              if (vErrors === null) {
                vErrors = [err137];
              } else {
                vErrors.push(err137);
              }
              errors++;
            }
            for (const key7 in data46) {
              if (!(key7 === "queue" || key7 === "number" || key7 === "when")) {
                const err138 = { instancePath: instancePath + "/overflow/" + i6, schemaPath: "#/properties/overflow/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err138];
                } else {
                  vErrors.push(err138);
                }
                errors++;
              }
            }
            if (data46.queue !== undefined) {
              let data47 = data46.queue;
              if (typeof data47 !== "string" && data47 !== null) {
                const err139 = { instancePath: instancePath + "/overflow/" + i6 + "/queue", schemaPath: "#/properties/overflow/items/properties/queue/type", keyword: "type", params: { type: schema89.properties.overflow.items.properties.queue.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err139];
                } else {
                  vErrors.push(err139);
                }
                errors++;
              }
              if (typeof data47 === "string") {
                if (func1(data47) > 255) {
                  const err140 = { instancePath: instancePath + "/overflow/" + i6 + "/queue", schemaPath: "#/properties/overflow/items/properties/queue/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                  if (vErrors === null) {
                    vErrors = [err140];
                  } else {
                    vErrors.push(err140);
                  }
                  errors++;
                }
                if (func1(data47) < 1) {
                  const err141 = { instancePath: instancePath + "/overflow/" + i6 + "/queue", schemaPath: "#/properties/overflow/items/properties/queue/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err141];
                  } else {
                    vErrors.push(err141);
                  }
                  errors++;
                }
                if (!pattern4.test(data47)) {
                  const err142 = { instancePath: instancePath + "/overflow/" + i6 + "/queue", schemaPath: "#/properties/overflow/items/properties/queue/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
                  if (vErrors === null) {
                    vErrors = [err142];
                  } else {
                    vErrors.push(err142);
                  }
                  errors++;
                }
              }
            }
            if (data46.number !== undefined) {
              let data48 = data46.number;
              if (typeof data48 !== "string" && data48 !== null) {
                const err143 = { instancePath: instancePath + "/overflow/" + i6 + "/number", schemaPath: "#/properties/overflow/items/properties/number/type", keyword: "type", params: { type: schema89.properties.overflow.items.properties.number.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err143];
                } else {
                  vErrors.push(err143);
                }
                errors++;
              }
              if (typeof data48 === "string") {
                if (!pattern20.test(data48)) {
                  const err144 = { instancePath: instancePath + "/overflow/" + i6 + "/number", schemaPath: "#/properties/overflow/items/properties/number/allOf/0/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" }, message: 'must match pattern "' + "^\\S(.*\\S)?$" + '"' };
                  if (vErrors === null) {
                    vErrors = [err144];
                  } else {
                    vErrors.push(err144);
                  }
                  errors++;
                }
              }
              if (typeof data48 === "string") {
                if (func1(data48) > 64) {
                  const err145 = { instancePath: instancePath + "/overflow/" + i6 + "/number", schemaPath: "#/properties/overflow/items/properties/number/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                  if (vErrors === null) {
                    vErrors = [err145];
                  } else {
                    vErrors.push(err145);
                  }
                  errors++;
                }
                if (func1(data48) < 1) {
                  const err146 = { instancePath: instancePath + "/overflow/" + i6 + "/number", schemaPath: "#/properties/overflow/items/properties/number/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err146];
                  } else {
                    vErrors.push(err146);
                  }
                  errors++;
                }
                if (!pattern4.test(data48)) {
                  const err147 = { instancePath: instancePath + "/overflow/" + i6 + "/number", schemaPath: "#/properties/overflow/items/properties/number/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
                  if (vErrors === null) {
                    vErrors = [err147];
                  } else {
                    vErrors.push(err147);
                  }
                  errors++;
                }
              }
            }
            if (data46.when !== undefined) {
              let data49 = data46.when;
              if (Array.isArray(data49)) {
                if (data49.length > 3) {
                  const err148 = { instancePath: instancePath + "/overflow/" + i6 + "/when", schemaPath: "#/components/schemas/OverflowCases/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" };
                  if (vErrors === null) {
                    vErrors = [err148];
                  } else {
                    vErrors.push(err148);
                  }
                  errors++;
                }
                if (data49.length < 1) {
                  const err149 = { instancePath: instancePath + "/overflow/" + i6 + "/when", schemaPath: "#/components/schemas/OverflowCases/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  if (vErrors === null) {
                    vErrors = [err149];
                  } else {
                    vErrors.push(err149);
                  }
                  errors++;
                }
                const len7 = data49.length;
                for (let i7 = 0;i7 < len7; i7++) {
                  let data50 = data49[i7];
                  if (typeof data50 !== "string") {
                    const err150 = { instancePath: instancePath + "/overflow/" + i6 + "/when/" + i7, schemaPath: "#/components/schemas/OverflowCases/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err150];
                    } else {
                      vErrors.push(err150);
                    }
                    errors++;
                  }
                  if (!(data50 === "closed" || data50 === "nobody" || data50 === "attempts")) {
                    const err151 = { instancePath: instancePath + "/overflow/" + i6 + "/when/" + i7, schemaPath: "#/components/schemas/OverflowCases/items/enum", keyword: "enum", params: { allowedValues: schema46.items.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err151];
                    } else {
                      vErrors.push(err151);
                    }
                    errors++;
                  }
                }
              } else {
                const err152 = { instancePath: instancePath + "/overflow/" + i6 + "/when", schemaPath: "#/components/schemas/OverflowCases/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err152];
                } else {
                  vErrors.push(err152);
                }
                errors++;
              }
            }
          } else {
            const err153 = { instancePath: instancePath + "/overflow/" + i6, schemaPath: "#/properties/overflow/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err153];
            } else {
              vErrors.push(err153);
            }
            errors++;
          }
        }
      } else {
        const err154 = { instancePath: instancePath + "/overflow", schemaPath: "#/properties/overflow/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err154];
        } else {
          vErrors.push(err154);
        }
        errors++;
      }
    }
    if (data.members !== undefined) {
      let data51 = data.members;
      if (Array.isArray(data51)) {
        if (data51.length > 1e4) {
          const err155 = { instancePath: instancePath + "/members", schemaPath: "#/properties/members/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" };
          if (vErrors === null) {
            vErrors = [err155];
          } else {
            vErrors.push(err155);
          }
          errors++;
        }
        const len8 = data51.length;
        for (let i8 = 0;i8 < len8; i8++) {
          let data52 = data51[i8];
          if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
            if (data52.agent === undefined) {
              const err156 = { instancePath: instancePath + "/members/" + i8, schemaPath: "#/properties/members/items/required", keyword: "required", params: { missingProperty: "agent" }, message: "must have required property '" + "agent" + "'" };
              if (vErrors === null) {
                vErrors = [err156];
              } else {
                vErrors.push(err156);
              }
              errors++;
            }
            for (const key8 in data52) {
              if (!(key8 === "agent" || key8 === "position" || key8 === "tier" || key8 === "weight" || key8 === "offersPerDayMax" || key8 === "enabled")) {
                const err157 = { instancePath: instancePath + "/members/" + i8, schemaPath: "#/properties/members/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err157];
                } else {
                  vErrors.push(err157);
                }
                errors++;
              }
            }
            if (data52.agent !== undefined) {
              if (!validate54(data52.agent, { instancePath: instancePath + "/members/" + i8 + "/agent", parentData: data52, parentDataProperty: "agent", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                errors = vErrors.length;
              }
            }
            if (data52.position !== undefined) {
              let data54 = data52.position;
              if (!(typeof data54 == "number" && (!(data54 % 1) && !isNaN(data54)) && isFinite(data54))) {
                const err158 = { instancePath: instancePath + "/members/" + i8 + "/position", schemaPath: "#/components/schemas/MembershipChanges/properties/position/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err158];
                } else {
                  vErrors.push(err158);
                }
                errors++;
              }
              if (typeof data54 == "number" && isFinite(data54)) {
                if (data54 > 2147483647 || isNaN(data54)) {
                  const err159 = { instancePath: instancePath + "/members/" + i8 + "/position", schemaPath: "#/components/schemas/MembershipChanges/properties/position/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
                  if (vErrors === null) {
                    vErrors = [err159];
                  } else {
                    vErrors.push(err159);
                  }
                  errors++;
                }
                if (data54 < 1 || isNaN(data54)) {
                  const err160 = { instancePath: instancePath + "/members/" + i8 + "/position", schemaPath: "#/components/schemas/MembershipChanges/properties/position/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err160];
                  } else {
                    vErrors.push(err160);
                  }
                  errors++;
                }
              }
            }
            if (data52.tier !== undefined) {
              let data55 = data52.tier;
              if (!(typeof data55 == "number" && (!(data55 % 1) && !isNaN(data55)) && isFinite(data55))) {
                const err161 = { instancePath: instancePath + "/members/" + i8 + "/tier", schemaPath: "#/components/schemas/MembershipChanges/properties/tier/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err161];
                } else {
                  vErrors.push(err161);
                }
                errors++;
              }
              if (typeof data55 == "number" && isFinite(data55)) {
                if (data55 > 10 || isNaN(data55)) {
                  const err162 = { instancePath: instancePath + "/members/" + i8 + "/tier", schemaPath: "#/components/schemas/MembershipChanges/properties/tier/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
                  if (vErrors === null) {
                    vErrors = [err162];
                  } else {
                    vErrors.push(err162);
                  }
                  errors++;
                }
                if (data55 < 1 || isNaN(data55)) {
                  const err163 = { instancePath: instancePath + "/members/" + i8 + "/tier", schemaPath: "#/components/schemas/MembershipChanges/properties/tier/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err163];
                  } else {
                    vErrors.push(err163);
                  }
                  errors++;
                }
              }
            }
            if (data52.weight !== undefined) {
              let data56 = data52.weight;
              if (!(typeof data56 == "number" && (!(data56 % 1) && !isNaN(data56)) && isFinite(data56))) {
                const err164 = { instancePath: instancePath + "/members/" + i8 + "/weight", schemaPath: "#/components/schemas/MembershipChanges/properties/weight/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err164];
                } else {
                  vErrors.push(err164);
                }
                errors++;
              }
              if (typeof data56 == "number" && isFinite(data56)) {
                if (data56 > 100 || isNaN(data56)) {
                  const err165 = { instancePath: instancePath + "/members/" + i8 + "/weight", schemaPath: "#/components/schemas/MembershipChanges/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                  if (vErrors === null) {
                    vErrors = [err165];
                  } else {
                    vErrors.push(err165);
                  }
                  errors++;
                }
                if (data56 < 1 || isNaN(data56)) {
                  const err166 = { instancePath: instancePath + "/members/" + i8 + "/weight", schemaPath: "#/components/schemas/MembershipChanges/properties/weight/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err166];
                  } else {
                    vErrors.push(err166);
                  }
                  errors++;
                }
              }
            }
            if (data52.offersPerDayMax !== undefined) {
              let data57 = data52.offersPerDayMax;
              if (!(typeof data57 == "number" && (!(data57 % 1) && !isNaN(data57)) && isFinite(data57)) && data57 !== null) {
                const err167 = { instancePath: instancePath + "/members/" + i8 + "/offersPerDayMax", schemaPath: "#/components/schemas/MembershipChanges/properties/offersPerDayMax/type", keyword: "type", params: { type: schema120.type }, message: "must be integer,null" };
                if (vErrors === null) {
                  vErrors = [err167];
                } else {
                  vErrors.push(err167);
                }
                errors++;
              }
              if (typeof data57 == "number" && isFinite(data57)) {
                if (data57 > 2147483647 || isNaN(data57)) {
                  const err168 = { instancePath: instancePath + "/members/" + i8 + "/offersPerDayMax", schemaPath: "#/components/schemas/MembershipChanges/properties/offersPerDayMax/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
                  if (vErrors === null) {
                    vErrors = [err168];
                  } else {
                    vErrors.push(err168);
                  }
                  errors++;
                }
                if (data57 < 1 || isNaN(data57)) {
                  const err169 = { instancePath: instancePath + "/members/" + i8 + "/offersPerDayMax", schemaPath: "#/components/schemas/MembershipChanges/properties/offersPerDayMax/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err169];
                  } else {
                    vErrors.push(err169);
                  }
                  errors++;
                }
              }
            }
            if (data52.enabled !== undefined) {
              if (typeof data52.enabled !== "boolean") {
                const err170 = { instancePath: instancePath + "/members/" + i8 + "/enabled", schemaPath: "#/components/schemas/MembershipChanges/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err170];
                } else {
                  vErrors.push(err170);
                }
                errors++;
              }
            }
          } else {
            const err171 = { instancePath: instancePath + "/members/" + i8, schemaPath: "#/properties/members/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err171];
            } else {
              vErrors.push(err171);
            }
            errors++;
          }
        }
      } else {
        const err172 = { instancePath: instancePath + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err172];
        } else {
          vErrors.push(err172);
        }
        errors++;
      }
    }
  } else {
    const err173 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err173];
    } else {
      vErrors.push(err173);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var schema122 = { type: "object", required: ["customerID"], additionalProperties: false, properties: { customerID: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, queue: { type: ["string", "null"], minLength: 1, maxLength: 255, pattern: "^[^\\u0000\\ud800-\\udfff]*$", description: "The name of the queue that is tried first." }, agent: { $ref: "#/components/schemas/AgentName" }, number: { $ref: "#/components/schemas/CustomerRuleReport/properties/number" }, until: { $ref: "#/components/schemas/CustomerRuleReport/properties/until" } } };
var schema123 = { type: ["string", "null"], minLength: 1, maxLength: 64, pattern: "^[^\\u0000\\ud800-\\udfff]*$", allOf: [{ pattern: "^\\S(.*\\S)?$" }], description: "Given instead of any agent." };
var schema124 = { type: ["string", "null"], pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$", description: "When the rule ends, in UTC; null is never." };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.customerID === undefined) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customerID" }, message: "must have required property '" + "customerID" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "customerID" || key0 === "queue" || key0 === "agent" || key0 === "number" || key0 === "until")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.customerID !== undefined) {
      let data0 = data.customerID;
      if (typeof data0 === "string") {
        if (func1(data0) > 255) {
          const err2 = { instancePath: instancePath + "/customerID", schemaPath: "#/properties/customerID/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err3 = { instancePath: instancePath + "/customerID", schemaPath: "#/properties/customerID/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err4 = { instancePath: instancePath + "/customerID", schemaPath: "#/properties/customerID/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/customerID", schemaPath: "#/properties/customerID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.queue !== undefined) {
      let data1 = data.queue;
      if (typeof data1 !== "string" && data1 !== null) {
        const err6 = { instancePath: instancePath + "/queue", schemaPath: "#/properties/queue/type", keyword: "type", params: { type: schema122.properties.queue.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data1 === "string") {
        if (func1(data1) > 255) {
          const err7 = { instancePath: instancePath + "/queue", schemaPath: "#/properties/queue/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (func1(data1) < 1) {
          const err8 = { instancePath: instancePath + "/queue", schemaPath: "#/properties/queue/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (!pattern4.test(data1)) {
          const err9 = { instancePath: instancePath + "/queue", schemaPath: "#/properties/queue/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.agent !== undefined) {
      if (!validate54(data.agent, { instancePath: instancePath + "/agent", parentData: data, parentDataProperty: "agent", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.number !== undefined) {
      let data3 = data.number;
      if (typeof data3 !== "string" && data3 !== null) {
        const err10 = { instancePath: instancePath + "/number", schemaPath: "#/components/schemas/CustomerRuleReport/properties/number/type", keyword: "type", params: { type: schema123.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data3 === "string") {
        if (!pattern20.test(data3)) {
          const err11 = { instancePath: instancePath + "/number", schemaPath: "#/components/schemas/CustomerRuleReport/properties/number/allOf/0/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" }, message: 'must match pattern "' + "^\\S(.*\\S)?$" + '"' };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
      if (typeof data3 === "string") {
        if (func1(data3) > 64) {
          const err12 = { instancePath: instancePath + "/number", schemaPath: "#/components/schemas/CustomerRuleReport/properties/number/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (func1(data3) < 1) {
          const err13 = { instancePath: instancePath + "/number", schemaPath: "#/components/schemas/CustomerRuleReport/properties/number/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (!pattern4.test(data3)) {
          const err14 = { instancePath: instancePath + "/number", schemaPath: "#/components/schemas/CustomerRuleReport/properties/number/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data.until !== undefined) {
      let data4 = data.until;
      if (typeof data4 !== "string" && data4 !== null) {
        const err15 = { instancePath: instancePath + "/until", schemaPath: "#/components/schemas/CustomerRuleReport/properties/until/type", keyword: "type", params: { type: schema124.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (typeof data4 === "string") {
        if (!pattern13.test(data4)) {
          const err16 = { instancePath: instancePath + "/until", schemaPath: "#/components/schemas/CustomerRuleReport/properties/until/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" }, message: 'must match pattern "' + "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" + '"' };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
validate57.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate50.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.queues === undefined) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "queues" }, message: "must have required property '" + "queues" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.agents === undefined) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "agents" }, message: "must have required property '" + "agents" + "'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "installation" || key0 === "agents" || key0 === "queues" || key0 === "customerRules")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.installation !== undefined) {
      let data0 = data.installation;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 in data0) {
          if (!(key1 === "catchAllQueue" || key1 === "anonymousCustomerIDs" || key1 === "decisionDays" || key1 === "emergency")) {
            const err3 = { instancePath: instancePath + "/installation", schemaPath: "#/properties/installation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.catchAllQueue !== undefined) {
          let data1 = data0.catchAllQueue;
          if (typeof data1 !== "string" && data1 !== null) {
            const err4 = { instancePath: instancePath + "/installation/catchAllQueue", schemaPath: "#/properties/installation/properties/catchAllQueue/type", keyword: "type", params: { type: schema74.properties.installation.properties.catchAllQueue.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          if (typeof data1 === "string") {
            if (func1(data1) > 255) {
              const err5 = { instancePath: instancePath + "/installation/catchAllQueue", schemaPath: "#/properties/installation/properties/catchAllQueue/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (func1(data1) < 1) {
              const err6 = { instancePath: instancePath + "/installation/catchAllQueue", schemaPath: "#/properties/installation/properties/catchAllQueue/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (!pattern4.test(data1)) {
              const err7 = { instancePath: instancePath + "/installation/catchAllQueue", schemaPath: "#/properties/installation/properties/catchAllQueue/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
        }
        if (data0.anonymousCustomerIDs !== undefined) {
          let data2 = data0.anonymousCustomerIDs;
          if (Array.isArray(data2)) {
            if (data2.length > 1000) {
              const err8 = { instancePath: instancePath + "/installation/anonymousCustomerIDs", schemaPath: "#/components/schemas/InstallationChanges/properties/anonymousCustomerIDs/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            const len0 = data2.length;
            for (let i0 = 0;i0 < len0; i0++) {
              let data3 = data2[i0];
              if (typeof data3 === "string") {
                if (func1(data3) > 255) {
                  const err9 = { instancePath: instancePath + "/installation/anonymousCustomerIDs/" + i0, schemaPath: "#/components/schemas/InstallationChanges/properties/anonymousCustomerIDs/items/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
                if (func1(data3) < 1) {
                  const err10 = { instancePath: instancePath + "/installation/anonymousCustomerIDs/" + i0, schemaPath: "#/components/schemas/InstallationChanges/properties/anonymousCustomerIDs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
                if (!pattern4.test(data3)) {
                  const err11 = { instancePath: instancePath + "/installation/anonymousCustomerIDs/" + i0, schemaPath: "#/components/schemas/InstallationChanges/properties/anonymousCustomerIDs/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
              } else {
                const err12 = { instancePath: instancePath + "/installation/anonymousCustomerIDs/" + i0, schemaPath: "#/components/schemas/InstallationChanges/properties/anonymousCustomerIDs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
          } else {
            const err13 = { instancePath: instancePath + "/installation/anonymousCustomerIDs", schemaPath: "#/components/schemas/InstallationChanges/properties/anonymousCustomerIDs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data0.decisionDays !== undefined) {
          let data4 = data0.decisionDays;
          if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
            const err14 = { instancePath: instancePath + "/installation/decisionDays", schemaPath: "#/components/schemas/InstallationChanges/properties/decisionDays/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 > 3650 || isNaN(data4)) {
              const err15 = { instancePath: instancePath + "/installation/decisionDays", schemaPath: "#/components/schemas/InstallationChanges/properties/decisionDays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 }, message: "must be <= 3650" };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (data4 < 4 || isNaN(data4)) {
              const err16 = { instancePath: instancePath + "/installation/decisionDays", schemaPath: "#/components/schemas/InstallationChanges/properties/decisionDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 4 }, message: "must be >= 4" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          }
        }
        if (data0.emergency !== undefined) {
          let data5 = data0.emergency;
          if (!(data5 && typeof data5 == "object" && !Array.isArray(data5)) && data5 !== null) {
            const err17 = { instancePath: instancePath + "/installation/emergency", schemaPath: "#/components/schemas/Emergency/type", keyword: "type", params: { type: schema77.type }, message: "must be object,null" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.since === undefined) {
              const err18 = { instancePath: instancePath + "/installation/emergency", schemaPath: "#/components/schemas/Emergency/required", keyword: "required", params: { missingProperty: "since" }, message: "must have required property '" + "since" + "'" };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (data5.until === undefined) {
              const err19 = { instancePath: instancePath + "/installation/emergency", schemaPath: "#/components/schemas/Emergency/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property '" + "until" + "'" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (data5.reason === undefined) {
              const err20 = { instancePath: instancePath + "/installation/emergency", schemaPath: "#/components/schemas/Emergency/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (data5.number === undefined) {
              const err21 = { instancePath: instancePath + "/installation/emergency", schemaPath: "#/components/schemas/Emergency/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property '" + "number" + "'" };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            for (const key2 in data5) {
              if (!(key2 === "since" || key2 === "until" || key2 === "reason" || key2 === "number")) {
                const err22 = { instancePath: instancePath + "/installation/emergency", schemaPath: "#/components/schemas/Emergency/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data5.since !== undefined) {
              let data6 = data5.since;
              if (typeof data6 === "string") {
                if (!pattern13.test(data6)) {
                  const err23 = { instancePath: instancePath + "/installation/emergency/since", schemaPath: "#/components/schemas/Emergency/properties/since/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" }, message: 'must match pattern "' + "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" + '"' };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
              } else {
                const err24 = { instancePath: instancePath + "/installation/emergency/since", schemaPath: "#/components/schemas/Emergency/properties/since/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if (data5.until !== undefined) {
              let data7 = data5.until;
              if (typeof data7 !== "string" && data7 !== null) {
                const err25 = { instancePath: instancePath + "/installation/emergency/until", schemaPath: "#/components/schemas/Emergency/properties/until/type", keyword: "type", params: { type: schema77.properties.until.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
              if (typeof data7 === "string") {
                if (!pattern13.test(data7)) {
                  const err26 = { instancePath: instancePath + "/installation/emergency/until", schemaPath: "#/components/schemas/Emergency/properties/until/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" }, message: 'must match pattern "' + "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" + '"' };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
              }
            }
            if (data5.reason !== undefined) {
              let data8 = data5.reason;
              if (typeof data8 !== "string" && data8 !== null) {
                const err27 = { instancePath: instancePath + "/installation/emergency/reason", schemaPath: "#/components/schemas/Emergency/properties/reason/type", keyword: "type", params: { type: schema77.properties.reason.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
              if (typeof data8 === "string") {
                if (func1(data8) > 255) {
                  const err28 = { instancePath: instancePath + "/installation/emergency/reason", schemaPath: "#/components/schemas/Emergency/properties/reason/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
                if (func1(data8) < 1) {
                  const err29 = { instancePath: instancePath + "/installation/emergency/reason", schemaPath: "#/components/schemas/Emergency/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
                if (!pattern4.test(data8)) {
                  const err30 = { instancePath: instancePath + "/installation/emergency/reason", schemaPath: "#/components/schemas/Emergency/properties/reason/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    vErrors.push(err30);
                  }
                  errors++;
                }
              }
            }
            if (data5.number !== undefined) {
              let data9 = data5.number;
              if (typeof data9 !== "string" && data9 !== null) {
                const err31 = { instancePath: instancePath + "/installation/emergency/number", schemaPath: "#/components/schemas/Emergency/properties/number/type", keyword: "type", params: { type: schema77.properties.number.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
              if (typeof data9 === "string") {
                if (!pattern20.test(data9)) {
                  const err32 = { instancePath: instancePath + "/installation/emergency/number", schemaPath: "#/components/schemas/Emergency/properties/number/allOf/0/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" }, message: 'must match pattern "' + "^\\S(.*\\S)?$" + '"' };
                  if (vErrors === null) {
                    vErrors = [err32];
                  } else {
                    vErrors.push(err32);
                  }
                  errors++;
                }
              }
              if (typeof data9 === "string") {
                if (func1(data9) > 64) {
                  const err33 = { instancePath: instancePath + "/installation/emergency/number", schemaPath: "#/components/schemas/Emergency/properties/number/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
                if (func1(data9) < 1) {
                  const err34 = { instancePath: instancePath + "/installation/emergency/number", schemaPath: "#/components/schemas/Emergency/properties/number/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
                if (!pattern4.test(data9)) {
                  const err35 = { instancePath: instancePath + "/installation/emergency/number", schemaPath: "#/components/schemas/Emergency/properties/number/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
                  if (vErrors === null) {
                    vErrors = [err35];
                  } else {
                    vErrors.push(err35);
                  }
                  errors++;
                }
              }
            }
          }
        }
      } else {
        const err36 = { instancePath: instancePath + "/installation", schemaPath: "#/properties/installation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.agents !== undefined) {
      let data10 = data.agents;
      if (Array.isArray(data10)) {
        if (data10.length > 1e5) {
          const err37 = { instancePath: instancePath + "/agents", schemaPath: "#/properties/agents/maxItems", keyword: "maxItems", params: { limit: 1e5 }, message: "must NOT have more than 100000 items" };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
        const len1 = data10.length;
        for (let i1 = 0;i1 < len1; i1++) {
          if (!validate51(data10[i1], { instancePath: instancePath + "/agents/" + i1, parentData: data10, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/agents", schemaPath: "#/properties/agents/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.queues !== undefined) {
      let data12 = data.queues;
      if (Array.isArray(data12)) {
        if (data12.length > 1e4) {
          const err39 = { instancePath: instancePath + "/queues", schemaPath: "#/properties/queues/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        const len2 = data12.length;
        for (let i2 = 0;i2 < len2; i2++) {
          if (!validate53(data12[i2], { instancePath: instancePath + "/queues/" + i2, parentData: data12, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err40 = { instancePath: instancePath + "/queues", schemaPath: "#/properties/queues/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.customerRules !== undefined) {
      let data14 = data.customerRules;
      if (Array.isArray(data14)) {
        if (data14.length > 1e5) {
          const err41 = { instancePath: instancePath + "/customerRules", schemaPath: "#/properties/customerRules/maxItems", keyword: "maxItems", params: { limit: 1e5 }, message: "must NOT have more than 100000 items" };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
        const len3 = data14.length;
        for (let i3 = 0;i3 < len3; i3++) {
          if (!validate57(data14[i3], { instancePath: instancePath + "/customerRules/" + i3, parentData: data14, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err42 = { instancePath: instancePath + "/customerRules", schemaPath: "#/properties/customerRules/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
  } else {
    const err43 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err43];
    } else {
      vErrors.push(err43);
    }
    errors++;
  }
  validate50.errors = vErrors;
  return errors === 0;
}
validate50.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate49.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (!validate50(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
    errors = vErrors.length;
  }
  validate49.errors = vErrors;
  return errors === 0;
}
validate49.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var restoreRevisionBody = validate61;
var schema126 = { type: "object", description: "Fields that are not listed here are ignored.", properties: { queueID: { type: ["integer", "null"], minimum: 1, maximum: 2147483647, description: "Only this queue and its memberships." } } };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate61.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.queueID !== undefined) {
      let data0 = data.queueID;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0)) && data0 !== null) {
        const err0 = { instancePath: instancePath + "/queueID", schemaPath: "openapi.yaml#/components/schemas/RestoreReport/properties/queueID/type", keyword: "type", params: { type: schema126.properties.queueID.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          const err1 = { instancePath: instancePath + "/queueID", schemaPath: "openapi.yaml#/components/schemas/RestoreReport/properties/queueID/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/queueID", schemaPath: "openapi.yaml#/components/schemas/RestoreReport/properties/queueID/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "openapi.yaml#/components/schemas/RestoreReport/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
validate61.evaluated = { props: { queueID: true }, dynamicProps: false, dynamicItems: false };
var makeAliasBody = validate62;
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === undefined) {
      const err0 = { instancePath, schemaPath: "openapi.yaml#/components/schemas/NewAlias/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.queueID === undefined) {
      const err1 = { instancePath, schemaPath: "openapi.yaml#/components/schemas/NewAlias/required", keyword: "required", params: { missingProperty: "queueID" }, message: "must have required property '" + "queueID" + "'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.name !== undefined) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func1(data0) > 255) {
          const err2 = { instancePath: instancePath + "/name", schemaPath: "openapi.yaml#/components/schemas/NewAlias/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "openapi.yaml#/components/schemas/NewAlias/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "openapi.yaml#/components/schemas/NewAlias/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/name", schemaPath: "openapi.yaml#/components/schemas/NewAlias/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.queueID !== undefined) {
      let data1 = data.queueID;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err6 = { instancePath: instancePath + "/queueID", schemaPath: "openapi.yaml#/components/schemas/NewAlias/properties/queueID/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 2147483647 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/queueID", schemaPath: "openapi.yaml#/components/schemas/NewAlias/properties/queueID/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err8 = { instancePath: instancePath + "/queueID", schemaPath: "openapi.yaml#/components/schemas/NewAlias/properties/queueID/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "openapi.yaml#/components/schemas/NewAlias/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
validate62.evaluated = { props: { name: true, queueID: true }, dynamicProps: false, dynamicItems: false };
var createKeyBody = validate63;
var schema130 = { type: "object", description: "Fields that are not listed here are ignored.", required: ["name", "scopes"], properties: { name: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\u0000\\ud800-\\udfff]*$", description: "Who uses it; what the key changes is signed with this." }, scopes: { type: "array", minItems: 1, maxItems: 6, items: { $ref: "#/components/schemas/Scope" } }, queueIDs: { type: ["array", "null"], minItems: 1, maxItems: 1000, description: "The only queues that the key sees and changes; absent or null for all.", items: { type: "integer", minimum: 1, maximum: 2147483647 } }, expiresAt: { type: ["string", "null"], pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$", description: "When the key stops to count, in UTC; absent or null for never." } } };
var schema131 = { type: "string", enum: ["call:request", "outcomes", "read", "agents:status", "configure", "admin"] };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === undefined) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.scopes === undefined) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scopes" }, message: "must have required property '" + "scopes" + "'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.name !== undefined) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func1(data0) > 255) {
          const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.scopes !== undefined) {
      let data1 = data.scopes;
      if (Array.isArray(data1)) {
        if (data1.length > 6) {
          const err6 = { instancePath: instancePath + "/scopes", schemaPath: "#/properties/scopes/maxItems", keyword: "maxItems", params: { limit: 6 }, message: "must NOT have more than 6 items" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data1.length < 1) {
          const err7 = { instancePath: instancePath + "/scopes", schemaPath: "#/properties/scopes/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0;i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 !== "string") {
            const err8 = { instancePath: instancePath + "/scopes/" + i0, schemaPath: "#/components/schemas/Scope/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (!(data2 === "call:request" || data2 === "outcomes" || data2 === "read" || data2 === "agents:status" || data2 === "configure" || data2 === "admin")) {
            const err9 = { instancePath: instancePath + "/scopes/" + i0, schemaPath: "#/components/schemas/Scope/enum", keyword: "enum", params: { allowedValues: schema131.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/scopes", schemaPath: "#/properties/scopes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.queueIDs !== undefined) {
      let data3 = data.queueIDs;
      if (!Array.isArray(data3) && data3 !== null) {
        const err11 = { instancePath: instancePath + "/queueIDs", schemaPath: "#/properties/queueIDs/type", keyword: "type", params: { type: schema130.properties.queueIDs.type }, message: "must be array,null" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (Array.isArray(data3)) {
        if (data3.length > 1000) {
          const err12 = { instancePath: instancePath + "/queueIDs", schemaPath: "#/properties/queueIDs/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data3.length < 1) {
          const err13 = { instancePath: instancePath + "/queueIDs", schemaPath: "#/properties/queueIDs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        const len1 = data3.length;
        for (let i1 = 0;i1 < len1; i1++) {
          let data4 = data3[i1];
          if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
            const err14 = { instancePath: instancePath + "/queueIDs/" + i1, schemaPath: "#/properties/queueIDs/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 > 2147483647 || isNaN(data4)) {
              const err15 = { instancePath: instancePath + "/queueIDs/" + i1, schemaPath: "#/properties/queueIDs/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (data4 < 1 || isNaN(data4)) {
              const err16 = { instancePath: instancePath + "/queueIDs/" + i1, schemaPath: "#/properties/queueIDs/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.expiresAt !== undefined) {
      let data5 = data.expiresAt;
      if (typeof data5 !== "string" && data5 !== null) {
        const err17 = { instancePath: instancePath + "/expiresAt", schemaPath: "#/properties/expiresAt/type", keyword: "type", params: { type: schema130.properties.expiresAt.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (typeof data5 === "string") {
        if (!pattern13.test(data5)) {
          const err18 = { instancePath: instancePath + "/expiresAt", schemaPath: "#/properties/expiresAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" }, message: 'must match pattern "' + "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" + '"' };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
validate64.evaluated = { props: { name: true, scopes: true, queueIDs: true, expiresAt: true }, dynamicProps: false, dynamicItems: false };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (!validate64(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
    errors = vErrors.length;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
validate63.evaluated = { props: { name: true, scopes: true, queueIDs: true, expiresAt: true }, dynamicProps: false, dynamicItems: false };
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
var listCallsQuery = validate222;
var pattern52 = new RegExp("^[\\w-]+$", "u");
var pattern7 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$", "u");
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
    if (data.limit !== undefined) {
      let data0 = data.limit;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
            coerced0 = +data0;
          } else {
            const err0 = { instancePath: instancePath + "/limit", schemaPath: "openapi.yaml#/components/parameters/Limit/schema/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
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
            data["limit"] = coerced0;
          }
        }
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 200 || isNaN(data0)) {
          const err1 = { instancePath: instancePath + "/limit", schemaPath: "openapi.yaml#/components/parameters/Limit/schema/maximum", keyword: "maximum", params: { comparison: "<=", limit: 200 }, message: "must be <= 200" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/limit", schemaPath: "openapi.yaml#/components/parameters/Limit/schema/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    if (data.cursor !== undefined) {
      let data1 = data.cursor;
      if (typeof data1 !== "string") {
        let dataType1 = typeof data1;
        let coerced1 = undefined;
        if (!(coerced1 !== undefined)) {
          if (dataType1 == "number" || dataType1 == "boolean") {
            coerced1 = "" + data1;
          } else if (data1 === null) {
            coerced1 = "";
          } else {
            const err3 = { instancePath: instancePath + "/cursor", schemaPath: "openapi.yaml#/components/parameters/Cursor/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (coerced1 !== undefined) {
          data1 = coerced1;
          if (data !== undefined) {
            data["cursor"] = coerced1;
          }
        }
      }
      if (typeof data1 === "string") {
        if (func12(data1) > 1024) {
          const err4 = { instancePath: instancePath + "/cursor", schemaPath: "openapi.yaml#/components/parameters/Cursor/schema/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func12(data1) < 1) {
          const err5 = { instancePath: instancePath + "/cursor", schemaPath: "openapi.yaml#/components/parameters/Cursor/schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!pattern52.test(data1)) {
          const err6 = { instancePath: instancePath + "/cursor", schemaPath: "openapi.yaml#/components/parameters/Cursor/schema/pattern", keyword: "pattern", params: { pattern: "^[\\w-]+$" }, message: 'must match pattern "' + "^[\\w-]+$" + '"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.customerID !== undefined) {
      let data2 = data.customerID;
      if (typeof data2 !== "string") {
        let dataType2 = typeof data2;
        let coerced2 = undefined;
        if (!(coerced2 !== undefined)) {
          if (dataType2 == "number" || dataType2 == "boolean") {
            coerced2 = "" + data2;
          } else if (data2 === null) {
            coerced2 = "";
          } else {
            const err7 = { instancePath: instancePath + "/customerID", schemaPath: "openapi.yaml#/paths/~1v1~1calls/get/parameters/2/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (coerced2 !== undefined) {
          data2 = coerced2;
          if (data !== undefined) {
            data["customerID"] = coerced2;
          }
        }
      }
      if (typeof data2 === "string") {
        if (func12(data2) > 255) {
          const err8 = { instancePath: instancePath + "/customerID", schemaPath: "openapi.yaml#/paths/~1v1~1calls/get/parameters/2/schema/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func12(data2) < 1) {
          const err9 = { instancePath: instancePath + "/customerID", schemaPath: "openapi.yaml#/paths/~1v1~1calls/get/parameters/2/schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (!pattern42.test(data2)) {
          const err10 = { instancePath: instancePath + "/customerID", schemaPath: "openapi.yaml#/paths/~1v1~1calls/get/parameters/2/schema/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.queueID !== undefined) {
      let data3 = data.queueID;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        let dataType3 = typeof data3;
        let coerced3 = undefined;
        if (!(coerced3 !== undefined)) {
          if (dataType3 === "boolean" || data3 === null || dataType3 === "string" && data3 && data3 == +data3 && !(data3 % 1)) {
            coerced3 = +data3;
          } else {
            const err11 = { instancePath: instancePath + "/queueID", schemaPath: "openapi.yaml#/paths/~1v1~1calls/get/parameters/3/schema/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (coerced3 !== undefined) {
          data3 = coerced3;
          if (data !== undefined) {
            data["queueID"] = coerced3;
          }
        }
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 2147483647 || isNaN(data3)) {
          const err12 = { instancePath: instancePath + "/queueID", schemaPath: "openapi.yaml#/paths/~1v1~1calls/get/parameters/3/schema/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data3 < 1 || isNaN(data3)) {
          const err13 = { instancePath: instancePath + "/queueID", schemaPath: "openapi.yaml#/paths/~1v1~1calls/get/parameters/3/schema/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
    if (data.from !== undefined) {
      let data4 = data.from;
      if (typeof data4 !== "string") {
        let dataType4 = typeof data4;
        let coerced4 = undefined;
        if (!(coerced4 !== undefined)) {
          if (dataType4 == "number" || dataType4 == "boolean") {
            coerced4 = "" + data4;
          } else if (data4 === null) {
            coerced4 = "";
          } else {
            const err14 = { instancePath: instancePath + "/from", schemaPath: "openapi.yaml#/paths/~1v1~1calls/get/parameters/4/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (coerced4 !== undefined) {
          data4 = coerced4;
          if (data !== undefined) {
            data["from"] = coerced4;
          }
        }
      }
      if (typeof data4 === "string") {
        if (!pattern7.test(data4)) {
          const err15 = { instancePath: instancePath + "/from", schemaPath: "openapi.yaml#/paths/~1v1~1calls/get/parameters/4/schema/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" }, message: 'must match pattern "' + "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" + '"' };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
    }
    if (data.to !== undefined) {
      let data5 = data.to;
      if (typeof data5 !== "string") {
        let dataType5 = typeof data5;
        let coerced5 = undefined;
        if (!(coerced5 !== undefined)) {
          if (dataType5 == "number" || dataType5 == "boolean") {
            coerced5 = "" + data5;
          } else if (data5 === null) {
            coerced5 = "";
          } else {
            const err16 = { instancePath: instancePath + "/to", schemaPath: "openapi.yaml#/paths/~1v1~1calls/get/parameters/5/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (coerced5 !== undefined) {
          data5 = coerced5;
          if (data !== undefined) {
            data["to"] = coerced5;
          }
        }
      }
      if (typeof data5 === "string") {
        if (!pattern7.test(data5)) {
          const err17 = { instancePath: instancePath + "/to", schemaPath: "openapi.yaml#/paths/~1v1~1calls/get/parameters/5/schema/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" }, message: 'must match pattern "' + "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" + '"' };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate222.errors = vErrors;
  return errors === 0;
}
validate222.evaluated = { props: { limit: true, cursor: true, customerID: true, queueID: true, from: true, to: true }, dynamicProps: false, dynamicItems: false };
var getCallPath = validate232;
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
  validate232.errors = vErrors;
  return errors === 0;
}
validate232.evaluated = { props: { callID: true }, dynamicProps: false, dynamicItems: false };
var explainCallPath = validate242;
function validate242(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate242.evaluated;
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
            const err1 = { instancePath: instancePath + "/callID", schemaPath: "openapi.yaml#/paths/~1v1~1calls~1{callID}~1explanation/get/parameters/0/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
          const err2 = { instancePath: instancePath + "/callID", schemaPath: "openapi.yaml#/paths/~1v1~1calls~1{callID}~1explanation/get/parameters/0/schema/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func12(data0) < 1) {
          const err3 = { instancePath: instancePath + "/callID", schemaPath: "openapi.yaml#/paths/~1v1~1calls~1{callID}~1explanation/get/parameters/0/schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!pattern42.test(data0)) {
          const err4 = { instancePath: instancePath + "/callID", schemaPath: "openapi.yaml#/paths/~1v1~1calls~1{callID}~1explanation/get/parameters/0/schema/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
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
  validate242.errors = vErrors;
  return errors === 0;
}
validate242.evaluated = { props: { callID: true }, dynamicProps: false, dynamicItems: false };
var searchOffersQuery = validate25;
var schema532 = { type: "string", enum: ["rotation", "sticky", "customer_agent", "customer_number", "overflow_number", "fallback", "emergency", "second_chance", "refusal"], description: "Why this number was given." };
var schema54 = { type: "string", enum: ["no_answer", "busy", "rejected", "answered", "completed"] };
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
    if (data.limit !== undefined) {
      let data0 = data.limit;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
            coerced0 = +data0;
          } else {
            const err0 = { instancePath: instancePath + "/limit", schemaPath: "openapi.yaml#/components/parameters/Limit/schema/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
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
            data["limit"] = coerced0;
          }
        }
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 200 || isNaN(data0)) {
          const err1 = { instancePath: instancePath + "/limit", schemaPath: "openapi.yaml#/components/parameters/Limit/schema/maximum", keyword: "maximum", params: { comparison: "<=", limit: 200 }, message: "must be <= 200" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/limit", schemaPath: "openapi.yaml#/components/parameters/Limit/schema/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    if (data.cursor !== undefined) {
      let data1 = data.cursor;
      if (typeof data1 !== "string") {
        let dataType1 = typeof data1;
        let coerced1 = undefined;
        if (!(coerced1 !== undefined)) {
          if (dataType1 == "number" || dataType1 == "boolean") {
            coerced1 = "" + data1;
          } else if (data1 === null) {
            coerced1 = "";
          } else {
            const err3 = { instancePath: instancePath + "/cursor", schemaPath: "openapi.yaml#/components/parameters/Cursor/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (coerced1 !== undefined) {
          data1 = coerced1;
          if (data !== undefined) {
            data["cursor"] = coerced1;
          }
        }
      }
      if (typeof data1 === "string") {
        if (func12(data1) > 1024) {
          const err4 = { instancePath: instancePath + "/cursor", schemaPath: "openapi.yaml#/components/parameters/Cursor/schema/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func12(data1) < 1) {
          const err5 = { instancePath: instancePath + "/cursor", schemaPath: "openapi.yaml#/components/parameters/Cursor/schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!pattern52.test(data1)) {
          const err6 = { instancePath: instancePath + "/cursor", schemaPath: "openapi.yaml#/components/parameters/Cursor/schema/pattern", keyword: "pattern", params: { pattern: "^[\\w-]+$" }, message: 'must match pattern "' + "^[\\w-]+$" + '"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.callID !== undefined) {
      let data2 = data.callID;
      if (typeof data2 !== "string") {
        let dataType2 = typeof data2;
        let coerced2 = undefined;
        if (!(coerced2 !== undefined)) {
          if (dataType2 == "number" || dataType2 == "boolean") {
            coerced2 = "" + data2;
          } else if (data2 === null) {
            coerced2 = "";
          } else {
            const err7 = { instancePath: instancePath + "/callID", schemaPath: "openapi.yaml#/paths/~1v1~1offers/get/parameters/2/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (coerced2 !== undefined) {
          data2 = coerced2;
          if (data !== undefined) {
            data["callID"] = coerced2;
          }
        }
      }
      if (typeof data2 === "string") {
        if (func12(data2) > 255) {
          const err8 = { instancePath: instancePath + "/callID", schemaPath: "openapi.yaml#/paths/~1v1~1offers/get/parameters/2/schema/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func12(data2) < 1) {
          const err9 = { instancePath: instancePath + "/callID", schemaPath: "openapi.yaml#/paths/~1v1~1offers/get/parameters/2/schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (!pattern42.test(data2)) {
          const err10 = { instancePath: instancePath + "/callID", schemaPath: "openapi.yaml#/paths/~1v1~1offers/get/parameters/2/schema/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.customerID !== undefined) {
      let data3 = data.customerID;
      if (typeof data3 !== "string") {
        let dataType3 = typeof data3;
        let coerced3 = undefined;
        if (!(coerced3 !== undefined)) {
          if (dataType3 == "number" || dataType3 == "boolean") {
            coerced3 = "" + data3;
          } else if (data3 === null) {
            coerced3 = "";
          } else {
            const err11 = { instancePath: instancePath + "/customerID", schemaPath: "openapi.yaml#/paths/~1v1~1offers/get/parameters/3/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (coerced3 !== undefined) {
          data3 = coerced3;
          if (data !== undefined) {
            data["customerID"] = coerced3;
          }
        }
      }
      if (typeof data3 === "string") {
        if (func12(data3) > 255) {
          const err12 = { instancePath: instancePath + "/customerID", schemaPath: "openapi.yaml#/paths/~1v1~1offers/get/parameters/3/schema/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (func12(data3) < 1) {
          const err13 = { instancePath: instancePath + "/customerID", schemaPath: "openapi.yaml#/paths/~1v1~1offers/get/parameters/3/schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (!pattern42.test(data3)) {
          const err14 = { instancePath: instancePath + "/customerID", schemaPath: "openapi.yaml#/paths/~1v1~1offers/get/parameters/3/schema/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data.number !== undefined) {
      let data4 = data.number;
      if (typeof data4 !== "string") {
        let dataType4 = typeof data4;
        let coerced4 = undefined;
        if (!(coerced4 !== undefined)) {
          if (dataType4 == "number" || dataType4 == "boolean") {
            coerced4 = "" + data4;
          } else if (data4 === null) {
            coerced4 = "";
          } else {
            const err15 = { instancePath: instancePath + "/number", schemaPath: "openapi.yaml#/paths/~1v1~1offers/get/parameters/4/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (coerced4 !== undefined) {
          data4 = coerced4;
          if (data !== undefined) {
            data["number"] = coerced4;
          }
        }
      }
      if (typeof data4 === "string") {
        if (func12(data4) > 64) {
          const err16 = { instancePath: instancePath + "/number", schemaPath: "openapi.yaml#/paths/~1v1~1offers/get/parameters/4/schema/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (func12(data4) < 1) {
          const err17 = { instancePath: instancePath + "/number", schemaPath: "openapi.yaml#/paths/~1v1~1offers/get/parameters/4/schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (!pattern42.test(data4)) {
          const err18 = { instancePath: instancePath + "/number", schemaPath: "openapi.yaml#/paths/~1v1~1offers/get/parameters/4/schema/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
    }
    if (data.queueID !== undefined) {
      let data5 = data.queueID;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        let dataType5 = typeof data5;
        let coerced5 = undefined;
        if (!(coerced5 !== undefined)) {
          if (dataType5 === "boolean" || data5 === null || dataType5 === "string" && data5 && data5 == +data5 && !(data5 % 1)) {
            coerced5 = +data5;
          } else {
            const err19 = { instancePath: instancePath + "/queueID", schemaPath: "openapi.yaml#/paths/~1v1~1offers/get/parameters/5/schema/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (coerced5 !== undefined) {
          data5 = coerced5;
          if (data !== undefined) {
            data["queueID"] = coerced5;
          }
        }
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 2147483647 || isNaN(data5)) {
          const err20 = { instancePath: instancePath + "/queueID", schemaPath: "openapi.yaml#/paths/~1v1~1offers/get/parameters/5/schema/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (data5 < 1 || isNaN(data5)) {
          const err21 = { instancePath: instancePath + "/queueID", schemaPath: "openapi.yaml#/paths/~1v1~1offers/get/parameters/5/schema/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      }
    }
    if (data.agentID !== undefined) {
      let data6 = data.agentID;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        let dataType6 = typeof data6;
        let coerced6 = undefined;
        if (!(coerced6 !== undefined)) {
          if (dataType6 === "boolean" || data6 === null || dataType6 === "string" && data6 && data6 == +data6 && !(data6 % 1)) {
            coerced6 = +data6;
          } else {
            const err22 = { instancePath: instancePath + "/agentID", schemaPath: "openapi.yaml#/paths/~1v1~1offers/get/parameters/6/schema/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (coerced6 !== undefined) {
          data6 = coerced6;
          if (data !== undefined) {
            data["agentID"] = coerced6;
          }
        }
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 2147483647 || isNaN(data6)) {
          const err23 = { instancePath: instancePath + "/agentID", schemaPath: "openapi.yaml#/paths/~1v1~1offers/get/parameters/6/schema/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (data6 < 1 || isNaN(data6)) {
          const err24 = { instancePath: instancePath + "/agentID", schemaPath: "openapi.yaml#/paths/~1v1~1offers/get/parameters/6/schema/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      }
    }
    if (data.kind !== undefined) {
      let data7 = data.kind;
      if (typeof data7 !== "string") {
        let dataType7 = typeof data7;
        let coerced7 = undefined;
        if (!(coerced7 !== undefined)) {
          if (dataType7 == "number" || dataType7 == "boolean") {
            coerced7 = "" + data7;
          } else if (data7 === null) {
            coerced7 = "";
          } else {
            const err25 = { instancePath: instancePath + "/kind", schemaPath: "openapi.yaml#/components/schemas/DecisionKind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (coerced7 !== undefined) {
          data7 = coerced7;
          if (data !== undefined) {
            data["kind"] = coerced7;
          }
        }
      }
      if (!(data7 === "rotation" || data7 === "sticky" || data7 === "customer_agent" || data7 === "customer_number" || data7 === "overflow_number" || data7 === "fallback" || data7 === "emergency" || data7 === "second_chance" || data7 === "refusal")) {
        const err26 = { instancePath: instancePath + "/kind", schemaPath: "openapi.yaml#/components/schemas/DecisionKind/enum", keyword: "enum", params: { allowedValues: schema532.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.outcome !== undefined) {
      let data8 = data.outcome;
      if (typeof data8 !== "string") {
        let dataType8 = typeof data8;
        let coerced8 = undefined;
        if (!(coerced8 !== undefined)) {
          if (dataType8 == "number" || dataType8 == "boolean") {
            coerced8 = "" + data8;
          } else if (data8 === null) {
            coerced8 = "";
          } else {
            const err27 = { instancePath: instancePath + "/outcome", schemaPath: "openapi.yaml#/components/schemas/Outcome/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (coerced8 !== undefined) {
          data8 = coerced8;
          if (data !== undefined) {
            data["outcome"] = coerced8;
          }
        }
      }
      if (!(data8 === "no_answer" || data8 === "busy" || data8 === "rejected" || data8 === "answered" || data8 === "completed")) {
        const err28 = { instancePath: instancePath + "/outcome", schemaPath: "openapi.yaml#/components/schemas/Outcome/enum", keyword: "enum", params: { allowedValues: schema54.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.from !== undefined) {
      let data9 = data.from;
      if (typeof data9 !== "string") {
        let dataType9 = typeof data9;
        let coerced9 = undefined;
        if (!(coerced9 !== undefined)) {
          if (dataType9 == "number" || dataType9 == "boolean") {
            coerced9 = "" + data9;
          } else if (data9 === null) {
            coerced9 = "";
          } else {
            const err29 = { instancePath: instancePath + "/from", schemaPath: "openapi.yaml#/paths/~1v1~1offers/get/parameters/9/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (coerced9 !== undefined) {
          data9 = coerced9;
          if (data !== undefined) {
            data["from"] = coerced9;
          }
        }
      }
      if (typeof data9 === "string") {
        if (!pattern7.test(data9)) {
          const err30 = { instancePath: instancePath + "/from", schemaPath: "openapi.yaml#/paths/~1v1~1offers/get/parameters/9/schema/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" }, message: 'must match pattern "' + "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" + '"' };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
      }
    }
    if (data.to !== undefined) {
      let data10 = data.to;
      if (typeof data10 !== "string") {
        let dataType10 = typeof data10;
        let coerced10 = undefined;
        if (!(coerced10 !== undefined)) {
          if (dataType10 == "number" || dataType10 == "boolean") {
            coerced10 = "" + data10;
          } else if (data10 === null) {
            coerced10 = "";
          } else {
            const err31 = { instancePath: instancePath + "/to", schemaPath: "openapi.yaml#/paths/~1v1~1offers/get/parameters/10/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (coerced10 !== undefined) {
          data10 = coerced10;
          if (data !== undefined) {
            data["to"] = coerced10;
          }
        }
      }
      if (typeof data10 === "string") {
        if (!pattern7.test(data10)) {
          const err32 = { instancePath: instancePath + "/to", schemaPath: "openapi.yaml#/paths/~1v1~1offers/get/parameters/10/schema/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" }, message: 'must match pattern "' + "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" + '"' };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
      }
    }
  } else {
    const err33 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err33];
    } else {
      vErrors.push(err33);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { props: { limit: true, cursor: true, callID: true, customerID: true, number: true, queueID: true, agentID: true, kind: true, outcome: true, from: true, to: true }, dynamicProps: false, dynamicItems: false };
var getOfferPath = validate262;
var pattern17 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-6[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u");
function validate262(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate262.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mqID === undefined) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mqID" }, message: "must have required property '" + "mqID" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.mqID !== undefined) {
      let data0 = data.mqID;
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err1 = { instancePath: instancePath + "/mqID", schemaPath: "openapi.yaml#/components/schemas/MqID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
            data["mqID"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (!pattern17.test(data0)) {
          const err2 = { instancePath: instancePath + "/mqID", schemaPath: "openapi.yaml#/components/schemas/MqID/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-6[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" }, message: 'must match pattern "' + "^[0-9a-f]{8}-[0-9a-f]{4}-6[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" + '"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate262.errors = vErrors;
  return errors === 0;
}
validate262.evaluated = { props: { mqID: true }, dynamicProps: false, dynamicItems: false };
var explainOfferPath = validate272;
function validate272(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate272.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mqID === undefined) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mqID" }, message: "must have required property '" + "mqID" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.mqID !== undefined) {
      let data0 = data.mqID;
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err1 = { instancePath: instancePath + "/mqID", schemaPath: "openapi.yaml#/components/schemas/MqID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
            data["mqID"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (!pattern17.test(data0)) {
          const err2 = { instancePath: instancePath + "/mqID", schemaPath: "openapi.yaml#/components/schemas/MqID/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-6[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" }, message: 'must match pattern "' + "^[0-9a-f]{8}-[0-9a-f]{4}-6[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" + '"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate272.errors = vErrors;
  return errors === 0;
}
validate272.evaluated = { props: { mqID: true }, dynamicProps: false, dynamicItems: false };
var setNumberStatePath = validate282;
function validate282(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate282.evaluated;
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
  validate282.errors = vErrors;
  return errors === 0;
}
validate282.evaluated = { props: { number: true }, dynamicProps: false, dynamicItems: false };
var listQueuesQuery = validate292;
function validate292(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate292.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.limit !== undefined) {
      let data0 = data.limit;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
            coerced0 = +data0;
          } else {
            const err0 = { instancePath: instancePath + "/limit", schemaPath: "openapi.yaml#/components/parameters/Limit/schema/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
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
            data["limit"] = coerced0;
          }
        }
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 200 || isNaN(data0)) {
          const err1 = { instancePath: instancePath + "/limit", schemaPath: "openapi.yaml#/components/parameters/Limit/schema/maximum", keyword: "maximum", params: { comparison: "<=", limit: 200 }, message: "must be <= 200" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/limit", schemaPath: "openapi.yaml#/components/parameters/Limit/schema/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    if (data.cursor !== undefined) {
      let data1 = data.cursor;
      if (typeof data1 !== "string") {
        let dataType1 = typeof data1;
        let coerced1 = undefined;
        if (!(coerced1 !== undefined)) {
          if (dataType1 == "number" || dataType1 == "boolean") {
            coerced1 = "" + data1;
          } else if (data1 === null) {
            coerced1 = "";
          } else {
            const err3 = { instancePath: instancePath + "/cursor", schemaPath: "openapi.yaml#/components/parameters/Cursor/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (coerced1 !== undefined) {
          data1 = coerced1;
          if (data !== undefined) {
            data["cursor"] = coerced1;
          }
        }
      }
      if (typeof data1 === "string") {
        if (func12(data1) > 1024) {
          const err4 = { instancePath: instancePath + "/cursor", schemaPath: "openapi.yaml#/components/parameters/Cursor/schema/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func12(data1) < 1) {
          const err5 = { instancePath: instancePath + "/cursor", schemaPath: "openapi.yaml#/components/parameters/Cursor/schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!pattern52.test(data1)) {
          const err6 = { instancePath: instancePath + "/cursor", schemaPath: "openapi.yaml#/components/parameters/Cursor/schema/pattern", keyword: "pattern", params: { pattern: "^[\\w-]+$" }, message: 'must match pattern "' + "^[\\w-]+$" + '"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate292.errors = vErrors;
  return errors === 0;
}
validate292.evaluated = { props: { limit: true, cursor: true }, dynamicProps: false, dynamicItems: false };
var createQueueHeader = validate30;
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["X-Change-Reason"] !== undefined) {
      let data0 = data["X-Change-Reason"];
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err0 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
            data["X-Change-Reason"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (func12(data0) > 255) {
          const err1 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (func12(data0) < 1) {
          const err2 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!pattern42.test(data0)) {
          const err3 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data["Idempotency-Key"] !== undefined) {
      let data1 = data["Idempotency-Key"];
      if (typeof data1 !== "string") {
        let dataType1 = typeof data1;
        let coerced1 = undefined;
        if (!(coerced1 !== undefined)) {
          if (dataType1 == "number" || dataType1 == "boolean") {
            coerced1 = "" + data1;
          } else if (data1 === null) {
            coerced1 = "";
          } else {
            const err4 = { instancePath: instancePath + "/Idempotency-Key", schemaPath: "openapi.yaml#/components/parameters/CreationKey/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (coerced1 !== undefined) {
          data1 = coerced1;
          if (data !== undefined) {
            data["Idempotency-Key"] = coerced1;
          }
        }
      }
      if (typeof data1 === "string") {
        if (func12(data1) > 255) {
          const err5 = { instancePath: instancePath + "/Idempotency-Key", schemaPath: "openapi.yaml#/components/parameters/CreationKey/schema/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func12(data1) < 1) {
          const err6 = { instancePath: instancePath + "/Idempotency-Key", schemaPath: "openapi.yaml#/components/parameters/CreationKey/schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (!pattern42.test(data1)) {
          const err7 = { instancePath: instancePath + "/Idempotency-Key", schemaPath: "openapi.yaml#/components/parameters/CreationKey/schema/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
validate30.evaluated = { props: { "X-Change-Reason": true, "Idempotency-Key": true }, dynamicProps: false, dynamicItems: false };
var getQueuePath = validate31;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.queueID === undefined) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "queueID" }, message: "must have required property '" + "queueID" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.queueID !== undefined) {
      let data0 = data.queueID;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
            coerced0 = +data0;
          } else {
            const err1 = { instancePath: instancePath + "/queueID", schemaPath: "openapi.yaml#/components/parameters/QueueID/schema/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
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
            data["queueID"] = coerced0;
          }
        }
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/queueID", schemaPath: "openapi.yaml#/components/parameters/QueueID/schema/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/queueID", schemaPath: "openapi.yaml#/components/parameters/QueueID/schema/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
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
  validate31.errors = vErrors;
  return errors === 0;
}
validate31.evaluated = { props: { queueID: true }, dynamicProps: false, dynamicItems: false };
var deleteQueueHeader = validate322;
function validate322(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate322.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["If-Match"] !== undefined) {
      let data0 = data["If-Match"];
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err0 = { instancePath: instancePath + "/If-Match", schemaPath: "openapi.yaml#/components/parameters/IfMatch/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
            data["If-Match"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (func12(data0) > 1024) {
          const err1 = { instancePath: instancePath + "/If-Match", schemaPath: "openapi.yaml#/components/parameters/IfMatch/schema/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    }
    if (data["X-Change-Reason"] !== undefined) {
      let data1 = data["X-Change-Reason"];
      if (typeof data1 !== "string") {
        let dataType1 = typeof data1;
        let coerced1 = undefined;
        if (!(coerced1 !== undefined)) {
          if (dataType1 == "number" || dataType1 == "boolean") {
            coerced1 = "" + data1;
          } else if (data1 === null) {
            coerced1 = "";
          } else {
            const err2 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (coerced1 !== undefined) {
          data1 = coerced1;
          if (data !== undefined) {
            data["X-Change-Reason"] = coerced1;
          }
        }
      }
      if (typeof data1 === "string") {
        if (func12(data1) > 255) {
          const err3 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func12(data1) < 1) {
          const err4 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!pattern42.test(data1)) {
          const err5 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
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
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate322.errors = vErrors;
  return errors === 0;
}
validate322.evaluated = { props: { "If-Match": true, "X-Change-Reason": true }, dynamicProps: false, dynamicItems: false };
var deleteQueuePath = validate332;
function validate332(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate332.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.queueID === undefined) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "queueID" }, message: "must have required property '" + "queueID" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.queueID !== undefined) {
      let data0 = data.queueID;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
            coerced0 = +data0;
          } else {
            const err1 = { instancePath: instancePath + "/queueID", schemaPath: "openapi.yaml#/components/parameters/QueueID/schema/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
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
            data["queueID"] = coerced0;
          }
        }
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/queueID", schemaPath: "openapi.yaml#/components/parameters/QueueID/schema/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/queueID", schemaPath: "openapi.yaml#/components/parameters/QueueID/schema/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
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
  validate332.errors = vErrors;
  return errors === 0;
}
validate332.evaluated = { props: { queueID: true }, dynamicProps: false, dynamicItems: false };
var updateQueueHeader = validate34;
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate34.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["If-Match"] !== undefined) {
      let data0 = data["If-Match"];
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err0 = { instancePath: instancePath + "/If-Match", schemaPath: "openapi.yaml#/components/parameters/IfMatch/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
            data["If-Match"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (func12(data0) > 1024) {
          const err1 = { instancePath: instancePath + "/If-Match", schemaPath: "openapi.yaml#/components/parameters/IfMatch/schema/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    }
    if (data["X-Change-Reason"] !== undefined) {
      let data1 = data["X-Change-Reason"];
      if (typeof data1 !== "string") {
        let dataType1 = typeof data1;
        let coerced1 = undefined;
        if (!(coerced1 !== undefined)) {
          if (dataType1 == "number" || dataType1 == "boolean") {
            coerced1 = "" + data1;
          } else if (data1 === null) {
            coerced1 = "";
          } else {
            const err2 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (coerced1 !== undefined) {
          data1 = coerced1;
          if (data !== undefined) {
            data["X-Change-Reason"] = coerced1;
          }
        }
      }
      if (typeof data1 === "string") {
        if (func12(data1) > 255) {
          const err3 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func12(data1) < 1) {
          const err4 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!pattern42.test(data1)) {
          const err5 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
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
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
validate34.evaluated = { props: { "If-Match": true, "X-Change-Reason": true }, dynamicProps: false, dynamicItems: false };
var updateQueuePath = validate352;
function validate352(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate352.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.queueID === undefined) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "queueID" }, message: "must have required property '" + "queueID" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.queueID !== undefined) {
      let data0 = data.queueID;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
            coerced0 = +data0;
          } else {
            const err1 = { instancePath: instancePath + "/queueID", schemaPath: "openapi.yaml#/components/parameters/QueueID/schema/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
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
            data["queueID"] = coerced0;
          }
        }
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/queueID", schemaPath: "openapi.yaml#/components/parameters/QueueID/schema/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/queueID", schemaPath: "openapi.yaml#/components/parameters/QueueID/schema/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
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
  validate352.errors = vErrors;
  return errors === 0;
}
validate352.evaluated = { props: { queueID: true }, dynamicProps: false, dynamicItems: false };
var setQueueEmergencyHeader = validate362;
function validate362(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate362.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["X-Change-Reason"] !== undefined) {
      let data0 = data["X-Change-Reason"];
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err0 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
            data["X-Change-Reason"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (func12(data0) > 255) {
          const err1 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (func12(data0) < 1) {
          const err2 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!pattern42.test(data0)) {
          const err3 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
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
  validate362.errors = vErrors;
  return errors === 0;
}
validate362.evaluated = { props: { "X-Change-Reason": true }, dynamicProps: false, dynamicItems: false };
var setQueueEmergencyPath = validate372;
function validate372(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate372.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.queueID === undefined) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "queueID" }, message: "must have required property '" + "queueID" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.queueID !== undefined) {
      let data0 = data.queueID;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
            coerced0 = +data0;
          } else {
            const err1 = { instancePath: instancePath + "/queueID", schemaPath: "openapi.yaml#/components/parameters/QueueID/schema/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
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
            data["queueID"] = coerced0;
          }
        }
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/queueID", schemaPath: "openapi.yaml#/components/parameters/QueueID/schema/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/queueID", schemaPath: "openapi.yaml#/components/parameters/QueueID/schema/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
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
  validate372.errors = vErrors;
  return errors === 0;
}
validate372.evaluated = { props: { queueID: true }, dynamicProps: false, dynamicItems: false };
var clearQueueEmergencyHeader = validate382;
function validate382(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate382.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["X-Change-Reason"] !== undefined) {
      let data0 = data["X-Change-Reason"];
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err0 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
            data["X-Change-Reason"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (func12(data0) > 255) {
          const err1 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (func12(data0) < 1) {
          const err2 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!pattern42.test(data0)) {
          const err3 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
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
  validate382.errors = vErrors;
  return errors === 0;
}
validate382.evaluated = { props: { "X-Change-Reason": true }, dynamicProps: false, dynamicItems: false };
var clearQueueEmergencyPath = validate392;
function validate392(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate392.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.queueID === undefined) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "queueID" }, message: "must have required property '" + "queueID" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.queueID !== undefined) {
      let data0 = data.queueID;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
            coerced0 = +data0;
          } else {
            const err1 = { instancePath: instancePath + "/queueID", schemaPath: "openapi.yaml#/components/parameters/QueueID/schema/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
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
            data["queueID"] = coerced0;
          }
        }
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/queueID", schemaPath: "openapi.yaml#/components/parameters/QueueID/schema/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/queueID", schemaPath: "openapi.yaml#/components/parameters/QueueID/schema/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
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
  validate392.errors = vErrors;
  return errors === 0;
}
validate392.evaluated = { props: { queueID: true }, dynamicProps: false, dynamicItems: false };
var listMembershipsPath = validate402;
function validate402(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate402.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.queueID === undefined) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "queueID" }, message: "must have required property '" + "queueID" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.queueID !== undefined) {
      let data0 = data.queueID;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
            coerced0 = +data0;
          } else {
            const err1 = { instancePath: instancePath + "/queueID", schemaPath: "openapi.yaml#/components/parameters/QueueID/schema/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
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
            data["queueID"] = coerced0;
          }
        }
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/queueID", schemaPath: "openapi.yaml#/components/parameters/QueueID/schema/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/queueID", schemaPath: "openapi.yaml#/components/parameters/QueueID/schema/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
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
  validate402.errors = vErrors;
  return errors === 0;
}
validate402.evaluated = { props: { queueID: true }, dynamicProps: false, dynamicItems: false };
var replaceRosterHeader = validate41;
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate41.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["If-Match"] !== undefined) {
      let data0 = data["If-Match"];
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err0 = { instancePath: instancePath + "/If-Match", schemaPath: "openapi.yaml#/components/parameters/IfMatch/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
            data["If-Match"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (func12(data0) > 1024) {
          const err1 = { instancePath: instancePath + "/If-Match", schemaPath: "openapi.yaml#/components/parameters/IfMatch/schema/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    }
    if (data["X-Change-Reason"] !== undefined) {
      let data1 = data["X-Change-Reason"];
      if (typeof data1 !== "string") {
        let dataType1 = typeof data1;
        let coerced1 = undefined;
        if (!(coerced1 !== undefined)) {
          if (dataType1 == "number" || dataType1 == "boolean") {
            coerced1 = "" + data1;
          } else if (data1 === null) {
            coerced1 = "";
          } else {
            const err2 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (coerced1 !== undefined) {
          data1 = coerced1;
          if (data !== undefined) {
            data["X-Change-Reason"] = coerced1;
          }
        }
      }
      if (typeof data1 === "string") {
        if (func12(data1) > 255) {
          const err3 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func12(data1) < 1) {
          const err4 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!pattern42.test(data1)) {
          const err5 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
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
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
validate41.evaluated = { props: { "If-Match": true, "X-Change-Reason": true }, dynamicProps: false, dynamicItems: false };
var replaceRosterPath = validate42;
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate42.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.queueID === undefined) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "queueID" }, message: "must have required property '" + "queueID" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.queueID !== undefined) {
      let data0 = data.queueID;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
            coerced0 = +data0;
          } else {
            const err1 = { instancePath: instancePath + "/queueID", schemaPath: "openapi.yaml#/components/parameters/QueueID/schema/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
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
            data["queueID"] = coerced0;
          }
        }
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/queueID", schemaPath: "openapi.yaml#/components/parameters/QueueID/schema/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/queueID", schemaPath: "openapi.yaml#/components/parameters/QueueID/schema/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
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
  validate42.errors = vErrors;
  return errors === 0;
}
validate42.evaluated = { props: { queueID: true }, dynamicProps: false, dynamicItems: false };
var putMembershipHeader = validate432;
function validate432(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate432.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["If-Match"] !== undefined) {
      let data0 = data["If-Match"];
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err0 = { instancePath: instancePath + "/If-Match", schemaPath: "openapi.yaml#/components/parameters/IfMatch/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
            data["If-Match"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (func12(data0) > 1024) {
          const err1 = { instancePath: instancePath + "/If-Match", schemaPath: "openapi.yaml#/components/parameters/IfMatch/schema/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    }
    if (data["X-Change-Reason"] !== undefined) {
      let data1 = data["X-Change-Reason"];
      if (typeof data1 !== "string") {
        let dataType1 = typeof data1;
        let coerced1 = undefined;
        if (!(coerced1 !== undefined)) {
          if (dataType1 == "number" || dataType1 == "boolean") {
            coerced1 = "" + data1;
          } else if (data1 === null) {
            coerced1 = "";
          } else {
            const err2 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (coerced1 !== undefined) {
          data1 = coerced1;
          if (data !== undefined) {
            data["X-Change-Reason"] = coerced1;
          }
        }
      }
      if (typeof data1 === "string") {
        if (func12(data1) > 255) {
          const err3 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func12(data1) < 1) {
          const err4 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!pattern42.test(data1)) {
          const err5 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
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
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate432.errors = vErrors;
  return errors === 0;
}
validate432.evaluated = { props: { "If-Match": true, "X-Change-Reason": true }, dynamicProps: false, dynamicItems: false };
var putMembershipPath = validate442;
function validate442(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate442.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.queueID === undefined) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "queueID" }, message: "must have required property '" + "queueID" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.agentID === undefined) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "agentID" }, message: "must have required property '" + "agentID" + "'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.queueID !== undefined) {
      let data0 = data.queueID;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
            coerced0 = +data0;
          } else {
            const err2 = { instancePath: instancePath + "/queueID", schemaPath: "openapi.yaml#/components/parameters/QueueID/schema/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (coerced0 !== undefined) {
          data0 = coerced0;
          if (data !== undefined) {
            data["queueID"] = coerced0;
          }
        }
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/queueID", schemaPath: "openapi.yaml#/components/parameters/QueueID/schema/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/queueID", schemaPath: "openapi.yaml#/components/parameters/QueueID/schema/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.agentID !== undefined) {
      let data1 = data.agentID;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        let dataType1 = typeof data1;
        let coerced1 = undefined;
        if (!(coerced1 !== undefined)) {
          if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1)) {
            coerced1 = +data1;
          } else {
            const err5 = { instancePath: instancePath + "/agentID", schemaPath: "openapi.yaml#/components/parameters/AgentID/schema/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (coerced1 !== undefined) {
          data1 = coerced1;
          if (data !== undefined) {
            data["agentID"] = coerced1;
          }
        }
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 2147483647 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/agentID", schemaPath: "openapi.yaml#/components/parameters/AgentID/schema/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/agentID", schemaPath: "openapi.yaml#/components/parameters/AgentID/schema/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate442.errors = vErrors;
  return errors === 0;
}
validate442.evaluated = { props: { queueID: true, agentID: true }, dynamicProps: false, dynamicItems: false };
var deleteMembershipHeader = validate45;
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate45.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["If-Match"] !== undefined) {
      let data0 = data["If-Match"];
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err0 = { instancePath: instancePath + "/If-Match", schemaPath: "openapi.yaml#/components/parameters/IfMatch/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
            data["If-Match"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (func12(data0) > 1024) {
          const err1 = { instancePath: instancePath + "/If-Match", schemaPath: "openapi.yaml#/components/parameters/IfMatch/schema/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    }
    if (data["X-Change-Reason"] !== undefined) {
      let data1 = data["X-Change-Reason"];
      if (typeof data1 !== "string") {
        let dataType1 = typeof data1;
        let coerced1 = undefined;
        if (!(coerced1 !== undefined)) {
          if (dataType1 == "number" || dataType1 == "boolean") {
            coerced1 = "" + data1;
          } else if (data1 === null) {
            coerced1 = "";
          } else {
            const err2 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (coerced1 !== undefined) {
          data1 = coerced1;
          if (data !== undefined) {
            data["X-Change-Reason"] = coerced1;
          }
        }
      }
      if (typeof data1 === "string") {
        if (func12(data1) > 255) {
          const err3 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func12(data1) < 1) {
          const err4 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!pattern42.test(data1)) {
          const err5 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
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
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate45.errors = vErrors;
  return errors === 0;
}
validate45.evaluated = { props: { "If-Match": true, "X-Change-Reason": true }, dynamicProps: false, dynamicItems: false };
var deleteMembershipPath = validate462;
function validate462(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate462.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.queueID === undefined) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "queueID" }, message: "must have required property '" + "queueID" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.agentID === undefined) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "agentID" }, message: "must have required property '" + "agentID" + "'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.queueID !== undefined) {
      let data0 = data.queueID;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
            coerced0 = +data0;
          } else {
            const err2 = { instancePath: instancePath + "/queueID", schemaPath: "openapi.yaml#/components/parameters/QueueID/schema/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (coerced0 !== undefined) {
          data0 = coerced0;
          if (data !== undefined) {
            data["queueID"] = coerced0;
          }
        }
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/queueID", schemaPath: "openapi.yaml#/components/parameters/QueueID/schema/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/queueID", schemaPath: "openapi.yaml#/components/parameters/QueueID/schema/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.agentID !== undefined) {
      let data1 = data.agentID;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        let dataType1 = typeof data1;
        let coerced1 = undefined;
        if (!(coerced1 !== undefined)) {
          if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1)) {
            coerced1 = +data1;
          } else {
            const err5 = { instancePath: instancePath + "/agentID", schemaPath: "openapi.yaml#/components/parameters/AgentID/schema/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (coerced1 !== undefined) {
          data1 = coerced1;
          if (data !== undefined) {
            data["agentID"] = coerced1;
          }
        }
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 2147483647 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/agentID", schemaPath: "openapi.yaml#/components/parameters/AgentID/schema/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/agentID", schemaPath: "openapi.yaml#/components/parameters/AgentID/schema/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate462.errors = vErrors;
  return errors === 0;
}
validate462.evaluated = { props: { queueID: true, agentID: true }, dynamicProps: false, dynamicItems: false };
var importMembershipsHeader = validate472;
function validate472(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate472.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["X-Change-Reason"] !== undefined) {
      let data0 = data["X-Change-Reason"];
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err0 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
            data["X-Change-Reason"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (func12(data0) > 255) {
          const err1 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (func12(data0) < 1) {
          const err2 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!pattern42.test(data0)) {
          const err3 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
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
  validate472.errors = vErrors;
  return errors === 0;
}
validate472.evaluated = { props: { "X-Change-Reason": true }, dynamicProps: false, dynamicItems: false };
var importMembershipsQuery = validate482;
function validate482(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate482.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.dryRun !== undefined) {
      let data0 = data.dryRun;
      if (typeof data0 !== "boolean") {
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (data0 === "false" || data0 === 0 || data0 === null) {
            coerced0 = false;
          } else if (data0 === "true" || data0 === 1) {
            coerced0 = true;
          } else {
            const err0 = { instancePath: instancePath + "/dryRun", schemaPath: "openapi.yaml#/paths/~1v1~1memberships.csv/put/parameters/0/schema/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
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
            data["dryRun"] = coerced0;
          }
        }
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate482.errors = vErrors;
  return errors === 0;
}
validate482.evaluated = { props: { dryRun: true }, dynamicProps: false, dynamicItems: false };
var listAgentsQuery = validate492;
var schema115 = { type: "string", enum: ["available", "paused", "offline"] };
function validate492(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate492.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.limit !== undefined) {
      let data0 = data.limit;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
            coerced0 = +data0;
          } else {
            const err0 = { instancePath: instancePath + "/limit", schemaPath: "openapi.yaml#/components/parameters/Limit/schema/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
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
            data["limit"] = coerced0;
          }
        }
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 200 || isNaN(data0)) {
          const err1 = { instancePath: instancePath + "/limit", schemaPath: "openapi.yaml#/components/parameters/Limit/schema/maximum", keyword: "maximum", params: { comparison: "<=", limit: 200 }, message: "must be <= 200" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/limit", schemaPath: "openapi.yaml#/components/parameters/Limit/schema/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    if (data.cursor !== undefined) {
      let data1 = data.cursor;
      if (typeof data1 !== "string") {
        let dataType1 = typeof data1;
        let coerced1 = undefined;
        if (!(coerced1 !== undefined)) {
          if (dataType1 == "number" || dataType1 == "boolean") {
            coerced1 = "" + data1;
          } else if (data1 === null) {
            coerced1 = "";
          } else {
            const err3 = { instancePath: instancePath + "/cursor", schemaPath: "openapi.yaml#/components/parameters/Cursor/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (coerced1 !== undefined) {
          data1 = coerced1;
          if (data !== undefined) {
            data["cursor"] = coerced1;
          }
        }
      }
      if (typeof data1 === "string") {
        if (func12(data1) > 1024) {
          const err4 = { instancePath: instancePath + "/cursor", schemaPath: "openapi.yaml#/components/parameters/Cursor/schema/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func12(data1) < 1) {
          const err5 = { instancePath: instancePath + "/cursor", schemaPath: "openapi.yaml#/components/parameters/Cursor/schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!pattern52.test(data1)) {
          const err6 = { instancePath: instancePath + "/cursor", schemaPath: "openapi.yaml#/components/parameters/Cursor/schema/pattern", keyword: "pattern", params: { pattern: "^[\\w-]+$" }, message: 'must match pattern "' + "^[\\w-]+$" + '"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.status !== undefined) {
      let data2 = data.status;
      if (typeof data2 !== "string") {
        let dataType2 = typeof data2;
        let coerced2 = undefined;
        if (!(coerced2 !== undefined)) {
          if (dataType2 == "number" || dataType2 == "boolean") {
            coerced2 = "" + data2;
          } else if (data2 === null) {
            coerced2 = "";
          } else {
            const err7 = { instancePath: instancePath + "/status", schemaPath: "openapi.yaml#/paths/~1v1~1agents/get/parameters/2/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (coerced2 !== undefined) {
          data2 = coerced2;
          if (data !== undefined) {
            data["status"] = coerced2;
          }
        }
      }
      if (!(data2 === "available" || data2 === "paused" || data2 === "offline")) {
        const err8 = { instancePath: instancePath + "/status", schemaPath: "openapi.yaml#/paths/~1v1~1agents/get/parameters/2/schema/enum", keyword: "enum", params: { allowedValues: schema115.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.queueID !== undefined) {
      let data3 = data.queueID;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        let dataType3 = typeof data3;
        let coerced3 = undefined;
        if (!(coerced3 !== undefined)) {
          if (dataType3 === "boolean" || data3 === null || dataType3 === "string" && data3 && data3 == +data3 && !(data3 % 1)) {
            coerced3 = +data3;
          } else {
            const err9 = { instancePath: instancePath + "/queueID", schemaPath: "openapi.yaml#/paths/~1v1~1agents/get/parameters/3/schema/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (coerced3 !== undefined) {
          data3 = coerced3;
          if (data !== undefined) {
            data["queueID"] = coerced3;
          }
        }
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 2147483647 || isNaN(data3)) {
          const err10 = { instancePath: instancePath + "/queueID", schemaPath: "openapi.yaml#/paths/~1v1~1agents/get/parameters/3/schema/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data3 < 1 || isNaN(data3)) {
          const err11 = { instancePath: instancePath + "/queueID", schemaPath: "openapi.yaml#/paths/~1v1~1agents/get/parameters/3/schema/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    }
    if (data.number !== undefined) {
      let data4 = data.number;
      if (typeof data4 !== "string") {
        let dataType4 = typeof data4;
        let coerced4 = undefined;
        if (!(coerced4 !== undefined)) {
          if (dataType4 == "number" || dataType4 == "boolean") {
            coerced4 = "" + data4;
          } else if (data4 === null) {
            coerced4 = "";
          } else {
            const err12 = { instancePath: instancePath + "/number", schemaPath: "openapi.yaml#/paths/~1v1~1agents/get/parameters/4/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (coerced4 !== undefined) {
          data4 = coerced4;
          if (data !== undefined) {
            data["number"] = coerced4;
          }
        }
      }
      if (typeof data4 === "string") {
        if (func12(data4) > 64) {
          const err13 = { instancePath: instancePath + "/number", schemaPath: "openapi.yaml#/paths/~1v1~1agents/get/parameters/4/schema/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (func12(data4) < 1) {
          const err14 = { instancePath: instancePath + "/number", schemaPath: "openapi.yaml#/paths/~1v1~1agents/get/parameters/4/schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (!pattern42.test(data4)) {
          const err15 = { instancePath: instancePath + "/number", schemaPath: "openapi.yaml#/paths/~1v1~1agents/get/parameters/4/schema/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
    }
    if (data.text !== undefined) {
      let data5 = data.text;
      if (typeof data5 !== "string") {
        let dataType5 = typeof data5;
        let coerced5 = undefined;
        if (!(coerced5 !== undefined)) {
          if (dataType5 == "number" || dataType5 == "boolean") {
            coerced5 = "" + data5;
          } else if (data5 === null) {
            coerced5 = "";
          } else {
            const err16 = { instancePath: instancePath + "/text", schemaPath: "openapi.yaml#/paths/~1v1~1agents/get/parameters/5/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (coerced5 !== undefined) {
          data5 = coerced5;
          if (data !== undefined) {
            data["text"] = coerced5;
          }
        }
      }
      if (typeof data5 === "string") {
        if (func12(data5) > 255) {
          const err17 = { instancePath: instancePath + "/text", schemaPath: "openapi.yaml#/paths/~1v1~1agents/get/parameters/5/schema/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (func12(data5) < 1) {
          const err18 = { instancePath: instancePath + "/text", schemaPath: "openapi.yaml#/paths/~1v1~1agents/get/parameters/5/schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (!pattern42.test(data5)) {
          const err19 = { instancePath: instancePath + "/text", schemaPath: "openapi.yaml#/paths/~1v1~1agents/get/parameters/5/schema/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate492.errors = vErrors;
  return errors === 0;
}
validate492.evaluated = { props: { limit: true, cursor: true, status: true, queueID: true, number: true, text: true }, dynamicProps: false, dynamicItems: false };
var createAgentHeader = validate502;
function validate502(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate502.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["X-Change-Reason"] !== undefined) {
      let data0 = data["X-Change-Reason"];
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err0 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
            data["X-Change-Reason"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (func12(data0) > 255) {
          const err1 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (func12(data0) < 1) {
          const err2 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!pattern42.test(data0)) {
          const err3 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data["Idempotency-Key"] !== undefined) {
      let data1 = data["Idempotency-Key"];
      if (typeof data1 !== "string") {
        let dataType1 = typeof data1;
        let coerced1 = undefined;
        if (!(coerced1 !== undefined)) {
          if (dataType1 == "number" || dataType1 == "boolean") {
            coerced1 = "" + data1;
          } else if (data1 === null) {
            coerced1 = "";
          } else {
            const err4 = { instancePath: instancePath + "/Idempotency-Key", schemaPath: "openapi.yaml#/components/parameters/CreationKey/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (coerced1 !== undefined) {
          data1 = coerced1;
          if (data !== undefined) {
            data["Idempotency-Key"] = coerced1;
          }
        }
      }
      if (typeof data1 === "string") {
        if (func12(data1) > 255) {
          const err5 = { instancePath: instancePath + "/Idempotency-Key", schemaPath: "openapi.yaml#/components/parameters/CreationKey/schema/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func12(data1) < 1) {
          const err6 = { instancePath: instancePath + "/Idempotency-Key", schemaPath: "openapi.yaml#/components/parameters/CreationKey/schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (!pattern42.test(data1)) {
          const err7 = { instancePath: instancePath + "/Idempotency-Key", schemaPath: "openapi.yaml#/components/parameters/CreationKey/schema/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate502.errors = vErrors;
  return errors === 0;
}
validate502.evaluated = { props: { "X-Change-Reason": true, "Idempotency-Key": true }, dynamicProps: false, dynamicItems: false };
var getAgentPath = validate512;
function validate512(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate512.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.agentID === undefined) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "agentID" }, message: "must have required property '" + "agentID" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.agentID !== undefined) {
      let data0 = data.agentID;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
            coerced0 = +data0;
          } else {
            const err1 = { instancePath: instancePath + "/agentID", schemaPath: "openapi.yaml#/components/parameters/AgentID/schema/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
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
            data["agentID"] = coerced0;
          }
        }
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/agentID", schemaPath: "openapi.yaml#/components/parameters/AgentID/schema/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/agentID", schemaPath: "openapi.yaml#/components/parameters/AgentID/schema/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
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
  validate512.errors = vErrors;
  return errors === 0;
}
validate512.evaluated = { props: { agentID: true }, dynamicProps: false, dynamicItems: false };
var deleteAgentHeader = validate52;
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["If-Match"] !== undefined) {
      let data0 = data["If-Match"];
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err0 = { instancePath: instancePath + "/If-Match", schemaPath: "openapi.yaml#/components/parameters/IfMatch/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
            data["If-Match"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (func12(data0) > 1024) {
          const err1 = { instancePath: instancePath + "/If-Match", schemaPath: "openapi.yaml#/components/parameters/IfMatch/schema/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    }
    if (data["X-Change-Reason"] !== undefined) {
      let data1 = data["X-Change-Reason"];
      if (typeof data1 !== "string") {
        let dataType1 = typeof data1;
        let coerced1 = undefined;
        if (!(coerced1 !== undefined)) {
          if (dataType1 == "number" || dataType1 == "boolean") {
            coerced1 = "" + data1;
          } else if (data1 === null) {
            coerced1 = "";
          } else {
            const err2 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (coerced1 !== undefined) {
          data1 = coerced1;
          if (data !== undefined) {
            data["X-Change-Reason"] = coerced1;
          }
        }
      }
      if (typeof data1 === "string") {
        if (func12(data1) > 255) {
          const err3 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func12(data1) < 1) {
          const err4 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!pattern42.test(data1)) {
          const err5 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
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
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { props: { "If-Match": true, "X-Change-Reason": true }, dynamicProps: false, dynamicItems: false };
var deleteAgentPath = validate532;
function validate532(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate532.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.agentID === undefined) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "agentID" }, message: "must have required property '" + "agentID" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.agentID !== undefined) {
      let data0 = data.agentID;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
            coerced0 = +data0;
          } else {
            const err1 = { instancePath: instancePath + "/agentID", schemaPath: "openapi.yaml#/components/parameters/AgentID/schema/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
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
            data["agentID"] = coerced0;
          }
        }
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/agentID", schemaPath: "openapi.yaml#/components/parameters/AgentID/schema/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/agentID", schemaPath: "openapi.yaml#/components/parameters/AgentID/schema/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
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
  validate532.errors = vErrors;
  return errors === 0;
}
validate532.evaluated = { props: { agentID: true }, dynamicProps: false, dynamicItems: false };
var updateAgentHeader = validate542;
function validate542(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate542.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["If-Match"] !== undefined) {
      let data0 = data["If-Match"];
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err0 = { instancePath: instancePath + "/If-Match", schemaPath: "openapi.yaml#/components/parameters/IfMatch/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
            data["If-Match"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (func12(data0) > 1024) {
          const err1 = { instancePath: instancePath + "/If-Match", schemaPath: "openapi.yaml#/components/parameters/IfMatch/schema/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    }
    if (data["X-Change-Reason"] !== undefined) {
      let data1 = data["X-Change-Reason"];
      if (typeof data1 !== "string") {
        let dataType1 = typeof data1;
        let coerced1 = undefined;
        if (!(coerced1 !== undefined)) {
          if (dataType1 == "number" || dataType1 == "boolean") {
            coerced1 = "" + data1;
          } else if (data1 === null) {
            coerced1 = "";
          } else {
            const err2 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (coerced1 !== undefined) {
          data1 = coerced1;
          if (data !== undefined) {
            data["X-Change-Reason"] = coerced1;
          }
        }
      }
      if (typeof data1 === "string") {
        if (func12(data1) > 255) {
          const err3 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func12(data1) < 1) {
          const err4 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!pattern42.test(data1)) {
          const err5 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
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
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate542.errors = vErrors;
  return errors === 0;
}
validate542.evaluated = { props: { "If-Match": true, "X-Change-Reason": true }, dynamicProps: false, dynamicItems: false };
var updateAgentPath = validate55;
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.agentID === undefined) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "agentID" }, message: "must have required property '" + "agentID" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.agentID !== undefined) {
      let data0 = data.agentID;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
            coerced0 = +data0;
          } else {
            const err1 = { instancePath: instancePath + "/agentID", schemaPath: "openapi.yaml#/components/parameters/AgentID/schema/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
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
            data["agentID"] = coerced0;
          }
        }
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/agentID", schemaPath: "openapi.yaml#/components/parameters/AgentID/schema/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/agentID", schemaPath: "openapi.yaml#/components/parameters/AgentID/schema/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
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
  validate55.errors = vErrors;
  return errors === 0;
}
validate55.evaluated = { props: { agentID: true }, dynamicProps: false, dynamicItems: false };
var setAgentStatusHeader = validate56;
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["X-Change-Reason"] !== undefined) {
      let data0 = data["X-Change-Reason"];
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err0 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
            data["X-Change-Reason"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (func12(data0) > 255) {
          const err1 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (func12(data0) < 1) {
          const err2 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!pattern42.test(data0)) {
          const err3 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
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
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = { props: { "X-Change-Reason": true }, dynamicProps: false, dynamicItems: false };
var setAgentStatusPath = validate572;
function validate572(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate572.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.agentID === undefined) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "agentID" }, message: "must have required property '" + "agentID" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.agentID !== undefined) {
      let data0 = data.agentID;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
            coerced0 = +data0;
          } else {
            const err1 = { instancePath: instancePath + "/agentID", schemaPath: "openapi.yaml#/components/parameters/AgentID/schema/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
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
            data["agentID"] = coerced0;
          }
        }
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/agentID", schemaPath: "openapi.yaml#/components/parameters/AgentID/schema/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/agentID", schemaPath: "openapi.yaml#/components/parameters/AgentID/schema/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
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
  validate572.errors = vErrors;
  return errors === 0;
}
validate572.evaluated = { props: { agentID: true }, dynamicProps: false, dynamicItems: false };
var importAgentsHeader = validate58;
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["X-Change-Reason"] !== undefined) {
      let data0 = data["X-Change-Reason"];
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err0 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
            data["X-Change-Reason"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (func12(data0) > 255) {
          const err1 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (func12(data0) < 1) {
          const err2 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!pattern42.test(data0)) {
          const err3 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
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
  validate58.errors = vErrors;
  return errors === 0;
}
validate58.evaluated = { props: { "X-Change-Reason": true }, dynamicProps: false, dynamicItems: false };
var importAgentsQuery = validate59;
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.dryRun !== undefined) {
      let data0 = data.dryRun;
      if (typeof data0 !== "boolean") {
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (data0 === "false" || data0 === 0 || data0 === null) {
            coerced0 = false;
          } else if (data0 === "true" || data0 === 1) {
            coerced0 = true;
          } else {
            const err0 = { instancePath: instancePath + "/dryRun", schemaPath: "openapi.yaml#/paths/~1v1~1agents.csv/put/parameters/0/schema/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
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
            data["dryRun"] = coerced0;
          }
        }
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
validate59.evaluated = { props: { dryRun: true }, dynamicProps: false, dynamicItems: false };
var listCustomerRulesQuery = validate60;
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.limit !== undefined) {
      let data0 = data.limit;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
            coerced0 = +data0;
          } else {
            const err0 = { instancePath: instancePath + "/limit", schemaPath: "openapi.yaml#/components/parameters/Limit/schema/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
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
            data["limit"] = coerced0;
          }
        }
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 200 || isNaN(data0)) {
          const err1 = { instancePath: instancePath + "/limit", schemaPath: "openapi.yaml#/components/parameters/Limit/schema/maximum", keyword: "maximum", params: { comparison: "<=", limit: 200 }, message: "must be <= 200" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/limit", schemaPath: "openapi.yaml#/components/parameters/Limit/schema/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    if (data.cursor !== undefined) {
      let data1 = data.cursor;
      if (typeof data1 !== "string") {
        let dataType1 = typeof data1;
        let coerced1 = undefined;
        if (!(coerced1 !== undefined)) {
          if (dataType1 == "number" || dataType1 == "boolean") {
            coerced1 = "" + data1;
          } else if (data1 === null) {
            coerced1 = "";
          } else {
            const err3 = { instancePath: instancePath + "/cursor", schemaPath: "openapi.yaml#/components/parameters/Cursor/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (coerced1 !== undefined) {
          data1 = coerced1;
          if (data !== undefined) {
            data["cursor"] = coerced1;
          }
        }
      }
      if (typeof data1 === "string") {
        if (func12(data1) > 1024) {
          const err4 = { instancePath: instancePath + "/cursor", schemaPath: "openapi.yaml#/components/parameters/Cursor/schema/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func12(data1) < 1) {
          const err5 = { instancePath: instancePath + "/cursor", schemaPath: "openapi.yaml#/components/parameters/Cursor/schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!pattern52.test(data1)) {
          const err6 = { instancePath: instancePath + "/cursor", schemaPath: "openapi.yaml#/components/parameters/Cursor/schema/pattern", keyword: "pattern", params: { pattern: "^[\\w-]+$" }, message: 'must match pattern "' + "^[\\w-]+$" + '"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
validate60.evaluated = { props: { limit: true, cursor: true }, dynamicProps: false, dynamicItems: false };
var getCustomerRulePath = validate612;
function validate612(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate612.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.customerID === undefined) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customerID" }, message: "must have required property '" + "customerID" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.customerID !== undefined) {
      let data0 = data.customerID;
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err1 = { instancePath: instancePath + "/customerID", schemaPath: "openapi.yaml#/components/parameters/CustomerID/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
            data["customerID"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (func12(data0) > 255) {
          const err2 = { instancePath: instancePath + "/customerID", schemaPath: "openapi.yaml#/components/parameters/CustomerID/schema/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func12(data0) < 1) {
          const err3 = { instancePath: instancePath + "/customerID", schemaPath: "openapi.yaml#/components/parameters/CustomerID/schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!pattern42.test(data0)) {
          const err4 = { instancePath: instancePath + "/customerID", schemaPath: "openapi.yaml#/components/parameters/CustomerID/schema/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
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
  validate612.errors = vErrors;
  return errors === 0;
}
validate612.evaluated = { props: { customerID: true }, dynamicProps: false, dynamicItems: false };
var putCustomerRuleHeader = validate622;
function validate622(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate622.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["If-Match"] !== undefined) {
      let data0 = data["If-Match"];
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err0 = { instancePath: instancePath + "/If-Match", schemaPath: "openapi.yaml#/components/parameters/IfMatch/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
            data["If-Match"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (func12(data0) > 1024) {
          const err1 = { instancePath: instancePath + "/If-Match", schemaPath: "openapi.yaml#/components/parameters/IfMatch/schema/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    }
    if (data["X-Change-Reason"] !== undefined) {
      let data1 = data["X-Change-Reason"];
      if (typeof data1 !== "string") {
        let dataType1 = typeof data1;
        let coerced1 = undefined;
        if (!(coerced1 !== undefined)) {
          if (dataType1 == "number" || dataType1 == "boolean") {
            coerced1 = "" + data1;
          } else if (data1 === null) {
            coerced1 = "";
          } else {
            const err2 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (coerced1 !== undefined) {
          data1 = coerced1;
          if (data !== undefined) {
            data["X-Change-Reason"] = coerced1;
          }
        }
      }
      if (typeof data1 === "string") {
        if (func12(data1) > 255) {
          const err3 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func12(data1) < 1) {
          const err4 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!pattern42.test(data1)) {
          const err5 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
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
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate622.errors = vErrors;
  return errors === 0;
}
validate622.evaluated = { props: { "If-Match": true, "X-Change-Reason": true }, dynamicProps: false, dynamicItems: false };
var putCustomerRulePath = validate632;
function validate632(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate632.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.customerID === undefined) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customerID" }, message: "must have required property '" + "customerID" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.customerID !== undefined) {
      let data0 = data.customerID;
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err1 = { instancePath: instancePath + "/customerID", schemaPath: "openapi.yaml#/components/parameters/CustomerID/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
            data["customerID"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (func12(data0) > 255) {
          const err2 = { instancePath: instancePath + "/customerID", schemaPath: "openapi.yaml#/components/parameters/CustomerID/schema/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func12(data0) < 1) {
          const err3 = { instancePath: instancePath + "/customerID", schemaPath: "openapi.yaml#/components/parameters/CustomerID/schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!pattern42.test(data0)) {
          const err4 = { instancePath: instancePath + "/customerID", schemaPath: "openapi.yaml#/components/parameters/CustomerID/schema/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
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
  validate632.errors = vErrors;
  return errors === 0;
}
validate632.evaluated = { props: { customerID: true }, dynamicProps: false, dynamicItems: false };
var deleteCustomerRuleHeader = validate642;
function validate642(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate642.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["If-Match"] !== undefined) {
      let data0 = data["If-Match"];
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err0 = { instancePath: instancePath + "/If-Match", schemaPath: "openapi.yaml#/components/parameters/IfMatch/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
            data["If-Match"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (func12(data0) > 1024) {
          const err1 = { instancePath: instancePath + "/If-Match", schemaPath: "openapi.yaml#/components/parameters/IfMatch/schema/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    }
    if (data["X-Change-Reason"] !== undefined) {
      let data1 = data["X-Change-Reason"];
      if (typeof data1 !== "string") {
        let dataType1 = typeof data1;
        let coerced1 = undefined;
        if (!(coerced1 !== undefined)) {
          if (dataType1 == "number" || dataType1 == "boolean") {
            coerced1 = "" + data1;
          } else if (data1 === null) {
            coerced1 = "";
          } else {
            const err2 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (coerced1 !== undefined) {
          data1 = coerced1;
          if (data !== undefined) {
            data["X-Change-Reason"] = coerced1;
          }
        }
      }
      if (typeof data1 === "string") {
        if (func12(data1) > 255) {
          const err3 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func12(data1) < 1) {
          const err4 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!pattern42.test(data1)) {
          const err5 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
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
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate642.errors = vErrors;
  return errors === 0;
}
validate642.evaluated = { props: { "If-Match": true, "X-Change-Reason": true }, dynamicProps: false, dynamicItems: false };
var deleteCustomerRulePath = validate65;
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate65.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.customerID === undefined) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customerID" }, message: "must have required property '" + "customerID" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.customerID !== undefined) {
      let data0 = data.customerID;
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err1 = { instancePath: instancePath + "/customerID", schemaPath: "openapi.yaml#/components/parameters/CustomerID/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
            data["customerID"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (func12(data0) > 255) {
          const err2 = { instancePath: instancePath + "/customerID", schemaPath: "openapi.yaml#/components/parameters/CustomerID/schema/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func12(data0) < 1) {
          const err3 = { instancePath: instancePath + "/customerID", schemaPath: "openapi.yaml#/components/parameters/CustomerID/schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!pattern42.test(data0)) {
          const err4 = { instancePath: instancePath + "/customerID", schemaPath: "openapi.yaml#/components/parameters/CustomerID/schema/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
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
  validate65.errors = vErrors;
  return errors === 0;
}
validate65.evaluated = { props: { customerID: true }, dynamicProps: false, dynamicItems: false };
var getCustomerDataPath = validate66;
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.customerID === undefined) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customerID" }, message: "must have required property '" + "customerID" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.customerID !== undefined) {
      let data0 = data.customerID;
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err1 = { instancePath: instancePath + "/customerID", schemaPath: "openapi.yaml#/components/parameters/CustomerID/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
            data["customerID"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (func12(data0) > 255) {
          const err2 = { instancePath: instancePath + "/customerID", schemaPath: "openapi.yaml#/components/parameters/CustomerID/schema/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func12(data0) < 1) {
          const err3 = { instancePath: instancePath + "/customerID", schemaPath: "openapi.yaml#/components/parameters/CustomerID/schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!pattern42.test(data0)) {
          const err4 = { instancePath: instancePath + "/customerID", schemaPath: "openapi.yaml#/components/parameters/CustomerID/schema/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
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
  validate66.errors = vErrors;
  return errors === 0;
}
validate66.evaluated = { props: { customerID: true }, dynamicProps: false, dynamicItems: false };
var getCustomerDataQuery = validate67;
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.limit !== undefined) {
      let data0 = data.limit;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
            coerced0 = +data0;
          } else {
            const err0 = { instancePath: instancePath + "/limit", schemaPath: "openapi.yaml#/components/parameters/Limit/schema/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
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
            data["limit"] = coerced0;
          }
        }
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 200 || isNaN(data0)) {
          const err1 = { instancePath: instancePath + "/limit", schemaPath: "openapi.yaml#/components/parameters/Limit/schema/maximum", keyword: "maximum", params: { comparison: "<=", limit: 200 }, message: "must be <= 200" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/limit", schemaPath: "openapi.yaml#/components/parameters/Limit/schema/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    if (data.cursor !== undefined) {
      let data1 = data.cursor;
      if (typeof data1 !== "string") {
        let dataType1 = typeof data1;
        let coerced1 = undefined;
        if (!(coerced1 !== undefined)) {
          if (dataType1 == "number" || dataType1 == "boolean") {
            coerced1 = "" + data1;
          } else if (data1 === null) {
            coerced1 = "";
          } else {
            const err3 = { instancePath: instancePath + "/cursor", schemaPath: "openapi.yaml#/components/parameters/Cursor/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (coerced1 !== undefined) {
          data1 = coerced1;
          if (data !== undefined) {
            data["cursor"] = coerced1;
          }
        }
      }
      if (typeof data1 === "string") {
        if (func12(data1) > 1024) {
          const err4 = { instancePath: instancePath + "/cursor", schemaPath: "openapi.yaml#/components/parameters/Cursor/schema/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func12(data1) < 1) {
          const err5 = { instancePath: instancePath + "/cursor", schemaPath: "openapi.yaml#/components/parameters/Cursor/schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!pattern52.test(data1)) {
          const err6 = { instancePath: instancePath + "/cursor", schemaPath: "openapi.yaml#/components/parameters/Cursor/schema/pattern", keyword: "pattern", params: { pattern: "^[\\w-]+$" }, message: 'must match pattern "' + "^[\\w-]+$" + '"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate67.errors = vErrors;
  return errors === 0;
}
validate67.evaluated = { props: { limit: true, cursor: true }, dynamicProps: false, dynamicItems: false };
var eraseCustomerHeader = validate68;
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["X-Change-Reason"] !== undefined) {
      let data0 = data["X-Change-Reason"];
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err0 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
            data["X-Change-Reason"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (func12(data0) > 255) {
          const err1 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (func12(data0) < 1) {
          const err2 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!pattern42.test(data0)) {
          const err3 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
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
  validate68.errors = vErrors;
  return errors === 0;
}
validate68.evaluated = { props: { "X-Change-Reason": true }, dynamicProps: false, dynamicItems: false };
var eraseCustomerPath = validate69;
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.customerID === undefined) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customerID" }, message: "must have required property '" + "customerID" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.customerID !== undefined) {
      let data0 = data.customerID;
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err1 = { instancePath: instancePath + "/customerID", schemaPath: "openapi.yaml#/components/parameters/CustomerID/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
            data["customerID"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (func12(data0) > 255) {
          const err2 = { instancePath: instancePath + "/customerID", schemaPath: "openapi.yaml#/components/parameters/CustomerID/schema/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func12(data0) < 1) {
          const err3 = { instancePath: instancePath + "/customerID", schemaPath: "openapi.yaml#/components/parameters/CustomerID/schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!pattern42.test(data0)) {
          const err4 = { instancePath: instancePath + "/customerID", schemaPath: "openapi.yaml#/components/parameters/CustomerID/schema/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
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
  validate69.errors = vErrors;
  return errors === 0;
}
validate69.evaluated = { props: { customerID: true }, dynamicProps: false, dynamicItems: false };
var updateInstallationHeader = validate70;
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate70.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["If-Match"] !== undefined) {
      let data0 = data["If-Match"];
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err0 = { instancePath: instancePath + "/If-Match", schemaPath: "openapi.yaml#/components/parameters/IfMatch/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
            data["If-Match"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (func12(data0) > 1024) {
          const err1 = { instancePath: instancePath + "/If-Match", schemaPath: "openapi.yaml#/components/parameters/IfMatch/schema/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    }
    if (data["X-Change-Reason"] !== undefined) {
      let data1 = data["X-Change-Reason"];
      if (typeof data1 !== "string") {
        let dataType1 = typeof data1;
        let coerced1 = undefined;
        if (!(coerced1 !== undefined)) {
          if (dataType1 == "number" || dataType1 == "boolean") {
            coerced1 = "" + data1;
          } else if (data1 === null) {
            coerced1 = "";
          } else {
            const err2 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (coerced1 !== undefined) {
          data1 = coerced1;
          if (data !== undefined) {
            data["X-Change-Reason"] = coerced1;
          }
        }
      }
      if (typeof data1 === "string") {
        if (func12(data1) > 255) {
          const err3 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func12(data1) < 1) {
          const err4 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!pattern42.test(data1)) {
          const err5 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
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
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
validate70.evaluated = { props: { "If-Match": true, "X-Change-Reason": true }, dynamicProps: false, dynamicItems: false };
var importConfigurationHeader = validate71;
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate71.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["X-Change-Reason"] !== undefined) {
      let data0 = data["X-Change-Reason"];
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err0 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
            data["X-Change-Reason"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (func12(data0) > 255) {
          const err1 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (func12(data0) < 1) {
          const err2 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!pattern42.test(data0)) {
          const err3 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
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
  validate71.errors = vErrors;
  return errors === 0;
}
validate71.evaluated = { props: { "X-Change-Reason": true }, dynamicProps: false, dynamicItems: false };
var importConfigurationQuery = validate72;
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate72.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.dryRun !== undefined) {
      let data0 = data.dryRun;
      if (typeof data0 !== "boolean") {
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (data0 === "false" || data0 === 0 || data0 === null) {
            coerced0 = false;
          } else if (data0 === "true" || data0 === 1) {
            coerced0 = true;
          } else {
            const err0 = { instancePath: instancePath + "/dryRun", schemaPath: "openapi.yaml#/paths/~1v1~1configuration/put/parameters/0/schema/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
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
            data["dryRun"] = coerced0;
          }
        }
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
validate72.evaluated = { props: { dryRun: true }, dynamicProps: false, dynamicItems: false };
var listRevisionsQuery = validate73;
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate73.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.limit !== undefined) {
      let data0 = data.limit;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
            coerced0 = +data0;
          } else {
            const err0 = { instancePath: instancePath + "/limit", schemaPath: "openapi.yaml#/components/parameters/Limit/schema/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
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
            data["limit"] = coerced0;
          }
        }
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 200 || isNaN(data0)) {
          const err1 = { instancePath: instancePath + "/limit", schemaPath: "openapi.yaml#/components/parameters/Limit/schema/maximum", keyword: "maximum", params: { comparison: "<=", limit: 200 }, message: "must be <= 200" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/limit", schemaPath: "openapi.yaml#/components/parameters/Limit/schema/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    if (data.cursor !== undefined) {
      let data1 = data.cursor;
      if (typeof data1 !== "string") {
        let dataType1 = typeof data1;
        let coerced1 = undefined;
        if (!(coerced1 !== undefined)) {
          if (dataType1 == "number" || dataType1 == "boolean") {
            coerced1 = "" + data1;
          } else if (data1 === null) {
            coerced1 = "";
          } else {
            const err3 = { instancePath: instancePath + "/cursor", schemaPath: "openapi.yaml#/components/parameters/Cursor/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (coerced1 !== undefined) {
          data1 = coerced1;
          if (data !== undefined) {
            data["cursor"] = coerced1;
          }
        }
      }
      if (typeof data1 === "string") {
        if (func12(data1) > 1024) {
          const err4 = { instancePath: instancePath + "/cursor", schemaPath: "openapi.yaml#/components/parameters/Cursor/schema/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func12(data1) < 1) {
          const err5 = { instancePath: instancePath + "/cursor", schemaPath: "openapi.yaml#/components/parameters/Cursor/schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!pattern52.test(data1)) {
          const err6 = { instancePath: instancePath + "/cursor", schemaPath: "openapi.yaml#/components/parameters/Cursor/schema/pattern", keyword: "pattern", params: { pattern: "^[\\w-]+$" }, message: 'must match pattern "' + "^[\\w-]+$" + '"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.queueID !== undefined) {
      let data2 = data.queueID;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        let dataType2 = typeof data2;
        let coerced2 = undefined;
        if (!(coerced2 !== undefined)) {
          if (dataType2 === "boolean" || data2 === null || dataType2 === "string" && data2 && data2 == +data2 && !(data2 % 1)) {
            coerced2 = +data2;
          } else {
            const err7 = { instancePath: instancePath + "/queueID", schemaPath: "openapi.yaml#/paths/~1v1~1revisions/get/parameters/2/schema/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (coerced2 !== undefined) {
          data2 = coerced2;
          if (data !== undefined) {
            data["queueID"] = coerced2;
          }
        }
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 2147483647 || isNaN(data2)) {
          const err8 = { instancePath: instancePath + "/queueID", schemaPath: "openapi.yaml#/paths/~1v1~1revisions/get/parameters/2/schema/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err9 = { instancePath: instancePath + "/queueID", schemaPath: "openapi.yaml#/paths/~1v1~1revisions/get/parameters/2/schema/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.agentID !== undefined) {
      let data3 = data.agentID;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        let dataType3 = typeof data3;
        let coerced3 = undefined;
        if (!(coerced3 !== undefined)) {
          if (dataType3 === "boolean" || data3 === null || dataType3 === "string" && data3 && data3 == +data3 && !(data3 % 1)) {
            coerced3 = +data3;
          } else {
            const err10 = { instancePath: instancePath + "/agentID", schemaPath: "openapi.yaml#/paths/~1v1~1revisions/get/parameters/3/schema/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (coerced3 !== undefined) {
          data3 = coerced3;
          if (data !== undefined) {
            data["agentID"] = coerced3;
          }
        }
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 2147483647 || isNaN(data3)) {
          const err11 = { instancePath: instancePath + "/agentID", schemaPath: "openapi.yaml#/paths/~1v1~1revisions/get/parameters/3/schema/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data3 < 1 || isNaN(data3)) {
          const err12 = { instancePath: instancePath + "/agentID", schemaPath: "openapi.yaml#/paths/~1v1~1revisions/get/parameters/3/schema/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate73.errors = vErrors;
  return errors === 0;
}
validate73.evaluated = { props: { limit: true, cursor: true, queueID: true, agentID: true }, dynamicProps: false, dynamicItems: false };
var getRevisionPath = validate74;
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate74.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.revision === undefined) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "revision" }, message: "must have required property '" + "revision" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.revision !== undefined) {
      let data0 = data.revision;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
            coerced0 = +data0;
          } else {
            const err1 = { instancePath: instancePath + "/revision", schemaPath: "openapi.yaml#/components/parameters/Revision/schema/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
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
            data["revision"] = coerced0;
          }
        }
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/revision", schemaPath: "openapi.yaml#/components/parameters/Revision/schema/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/revision", schemaPath: "openapi.yaml#/components/parameters/Revision/schema/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
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
  validate74.errors = vErrors;
  return errors === 0;
}
validate74.evaluated = { props: { revision: true }, dynamicProps: false, dynamicItems: false };
var restoreRevisionHeader = validate75;
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate75.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["X-Change-Reason"] !== undefined) {
      let data0 = data["X-Change-Reason"];
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err0 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
            data["X-Change-Reason"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (func12(data0) > 255) {
          const err1 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (func12(data0) < 1) {
          const err2 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!pattern42.test(data0)) {
          const err3 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
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
  validate75.errors = vErrors;
  return errors === 0;
}
validate75.evaluated = { props: { "X-Change-Reason": true }, dynamicProps: false, dynamicItems: false };
var restoreRevisionPath = validate76;
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate76.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.revision === undefined) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "revision" }, message: "must have required property '" + "revision" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.revision !== undefined) {
      let data0 = data.revision;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
            coerced0 = +data0;
          } else {
            const err1 = { instancePath: instancePath + "/revision", schemaPath: "openapi.yaml#/components/parameters/RestoredRevision/schema/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
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
            data["revision"] = coerced0;
          }
        }
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/revision", schemaPath: "openapi.yaml#/components/parameters/RestoredRevision/schema/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/revision", schemaPath: "openapi.yaml#/components/parameters/RestoredRevision/schema/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
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
  validate76.errors = vErrors;
  return errors === 0;
}
validate76.evaluated = { props: { revision: true }, dynamicProps: false, dynamicItems: false };
var getStatisticsQuery = validate77;
var schema187 = { type: "string", enum: ["quarter_hour", "hour", "day"] };
var schema189 = { type: "string", enum: ["queue", "agent"] };
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate77.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from !== undefined) {
      let data0 = data.from;
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err0 = { instancePath: instancePath + "/from", schemaPath: "openapi.yaml#/paths/~1v1~1statistics/get/parameters/0/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
            data["from"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (!pattern7.test(data0)) {
          const err1 = { instancePath: instancePath + "/from", schemaPath: "openapi.yaml#/paths/~1v1~1statistics/get/parameters/0/schema/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" }, message: 'must match pattern "' + "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" + '"' };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    }
    if (data.to !== undefined) {
      let data1 = data.to;
      if (typeof data1 !== "string") {
        let dataType1 = typeof data1;
        let coerced1 = undefined;
        if (!(coerced1 !== undefined)) {
          if (dataType1 == "number" || dataType1 == "boolean") {
            coerced1 = "" + data1;
          } else if (data1 === null) {
            coerced1 = "";
          } else {
            const err2 = { instancePath: instancePath + "/to", schemaPath: "openapi.yaml#/paths/~1v1~1statistics/get/parameters/1/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (coerced1 !== undefined) {
          data1 = coerced1;
          if (data !== undefined) {
            data["to"] = coerced1;
          }
        }
      }
      if (typeof data1 === "string") {
        if (!pattern7.test(data1)) {
          const err3 = { instancePath: instancePath + "/to", schemaPath: "openapi.yaml#/paths/~1v1~1statistics/get/parameters/1/schema/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" }, message: 'must match pattern "' + "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" + '"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.bucket !== undefined) {
      let data2 = data.bucket;
      if (typeof data2 !== "string") {
        let dataType2 = typeof data2;
        let coerced2 = undefined;
        if (!(coerced2 !== undefined)) {
          if (dataType2 == "number" || dataType2 == "boolean") {
            coerced2 = "" + data2;
          } else if (data2 === null) {
            coerced2 = "";
          } else {
            const err4 = { instancePath: instancePath + "/bucket", schemaPath: "openapi.yaml#/components/schemas/BucketUnit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (coerced2 !== undefined) {
          data2 = coerced2;
          if (data !== undefined) {
            data["bucket"] = coerced2;
          }
        }
      }
      if (!(data2 === "quarter_hour" || data2 === "hour" || data2 === "day")) {
        const err5 = { instancePath: instancePath + "/bucket", schemaPath: "openapi.yaml#/components/schemas/BucketUnit/enum", keyword: "enum", params: { allowedValues: schema187.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.timeZone !== undefined) {
      let data3 = data.timeZone;
      if (typeof data3 !== "string") {
        let dataType3 = typeof data3;
        let coerced3 = undefined;
        if (!(coerced3 !== undefined)) {
          if (dataType3 == "number" || dataType3 == "boolean") {
            coerced3 = "" + data3;
          } else if (data3 === null) {
            coerced3 = "";
          } else {
            const err6 = { instancePath: instancePath + "/timeZone", schemaPath: "openapi.yaml#/paths/~1v1~1statistics/get/parameters/3/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (coerced3 !== undefined) {
          data3 = coerced3;
          if (data !== undefined) {
            data["timeZone"] = coerced3;
          }
        }
      }
      if (typeof data3 === "string") {
        if (func12(data3) > 64) {
          const err7 = { instancePath: instancePath + "/timeZone", schemaPath: "openapi.yaml#/paths/~1v1~1statistics/get/parameters/3/schema/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (func12(data3) < 1) {
          const err8 = { instancePath: instancePath + "/timeZone", schemaPath: "openapi.yaml#/paths/~1v1~1statistics/get/parameters/3/schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (!pattern42.test(data3)) {
          const err9 = { instancePath: instancePath + "/timeZone", schemaPath: "openapi.yaml#/paths/~1v1~1statistics/get/parameters/3/schema/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.groupBy !== undefined) {
      let data4 = data.groupBy;
      if (typeof data4 !== "string") {
        let dataType4 = typeof data4;
        let coerced4 = undefined;
        if (!(coerced4 !== undefined)) {
          if (dataType4 == "number" || dataType4 == "boolean") {
            coerced4 = "" + data4;
          } else if (data4 === null) {
            coerced4 = "";
          } else {
            const err10 = { instancePath: instancePath + "/groupBy", schemaPath: "openapi.yaml#/paths/~1v1~1statistics/get/parameters/4/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (coerced4 !== undefined) {
          data4 = coerced4;
          if (data !== undefined) {
            data["groupBy"] = coerced4;
          }
        }
      }
      if (!(data4 === "queue" || data4 === "agent")) {
        const err11 = { instancePath: instancePath + "/groupBy", schemaPath: "openapi.yaml#/paths/~1v1~1statistics/get/parameters/4/schema/enum", keyword: "enum", params: { allowedValues: schema189.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.queueID !== undefined) {
      let data5 = data.queueID;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        let dataType5 = typeof data5;
        let coerced5 = undefined;
        if (!(coerced5 !== undefined)) {
          if (dataType5 === "boolean" || data5 === null || dataType5 === "string" && data5 && data5 == +data5 && !(data5 % 1)) {
            coerced5 = +data5;
          } else {
            const err12 = { instancePath: instancePath + "/queueID", schemaPath: "openapi.yaml#/paths/~1v1~1statistics/get/parameters/5/schema/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (coerced5 !== undefined) {
          data5 = coerced5;
          if (data !== undefined) {
            data["queueID"] = coerced5;
          }
        }
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 2147483647 || isNaN(data5)) {
          const err13 = { instancePath: instancePath + "/queueID", schemaPath: "openapi.yaml#/paths/~1v1~1statistics/get/parameters/5/schema/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data5 < 1 || isNaN(data5)) {
          const err14 = { instancePath: instancePath + "/queueID", schemaPath: "openapi.yaml#/paths/~1v1~1statistics/get/parameters/5/schema/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data.agentID !== undefined) {
      let data6 = data.agentID;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        let dataType6 = typeof data6;
        let coerced6 = undefined;
        if (!(coerced6 !== undefined)) {
          if (dataType6 === "boolean" || data6 === null || dataType6 === "string" && data6 && data6 == +data6 && !(data6 % 1)) {
            coerced6 = +data6;
          } else {
            const err15 = { instancePath: instancePath + "/agentID", schemaPath: "openapi.yaml#/paths/~1v1~1statistics/get/parameters/6/schema/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (coerced6 !== undefined) {
          data6 = coerced6;
          if (data !== undefined) {
            data["agentID"] = coerced6;
          }
        }
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 2147483647 || isNaN(data6)) {
          const err16 = { instancePath: instancePath + "/agentID", schemaPath: "openapi.yaml#/paths/~1v1~1statistics/get/parameters/6/schema/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data6 < 1 || isNaN(data6)) {
          const err17 = { instancePath: instancePath + "/agentID", schemaPath: "openapi.yaml#/paths/~1v1~1statistics/get/parameters/6/schema/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate77.errors = vErrors;
  return errors === 0;
}
validate77.evaluated = { props: { from: true, to: true, bucket: true, timeZone: true, groupBy: true, queueID: true, agentID: true }, dynamicProps: false, dynamicItems: false };
var getFairnessPath = validate78;
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate78.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.queueID === undefined) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "queueID" }, message: "must have required property '" + "queueID" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.queueID !== undefined) {
      let data0 = data.queueID;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
            coerced0 = +data0;
          } else {
            const err1 = { instancePath: instancePath + "/queueID", schemaPath: "openapi.yaml#/components/parameters/QueueID/schema/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
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
            data["queueID"] = coerced0;
          }
        }
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/queueID", schemaPath: "openapi.yaml#/components/parameters/QueueID/schema/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/queueID", schemaPath: "openapi.yaml#/components/parameters/QueueID/schema/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
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
  validate78.errors = vErrors;
  return errors === 0;
}
validate78.evaluated = { props: { queueID: true }, dynamicProps: false, dynamicItems: false };
var getFairnessQuery = validate79;
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate79.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from !== undefined) {
      let data0 = data.from;
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err0 = { instancePath: instancePath + "/from", schemaPath: "openapi.yaml#/paths/~1v1~1queues~1{queueID}~1fairness/get/parameters/1/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
            data["from"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (!pattern7.test(data0)) {
          const err1 = { instancePath: instancePath + "/from", schemaPath: "openapi.yaml#/paths/~1v1~1queues~1{queueID}~1fairness/get/parameters/1/schema/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" }, message: 'must match pattern "' + "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" + '"' };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    }
    if (data.to !== undefined) {
      let data1 = data.to;
      if (typeof data1 !== "string") {
        let dataType1 = typeof data1;
        let coerced1 = undefined;
        if (!(coerced1 !== undefined)) {
          if (dataType1 == "number" || dataType1 == "boolean") {
            coerced1 = "" + data1;
          } else if (data1 === null) {
            coerced1 = "";
          } else {
            const err2 = { instancePath: instancePath + "/to", schemaPath: "openapi.yaml#/paths/~1v1~1queues~1{queueID}~1fairness/get/parameters/2/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (coerced1 !== undefined) {
          data1 = coerced1;
          if (data !== undefined) {
            data["to"] = coerced1;
          }
        }
      }
      if (typeof data1 === "string") {
        if (!pattern7.test(data1)) {
          const err3 = { instancePath: instancePath + "/to", schemaPath: "openapi.yaml#/paths/~1v1~1queues~1{queueID}~1fairness/get/parameters/2/schema/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" }, message: 'must match pattern "' + "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" + '"' };
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
  validate79.errors = vErrors;
  return errors === 0;
}
validate79.evaluated = { props: { from: true, to: true }, dynamicProps: false, dynamicItems: false };
var listUnknownClassificationsQuery = validate80;
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate80.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.limit !== undefined) {
      let data0 = data.limit;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
            coerced0 = +data0;
          } else {
            const err0 = { instancePath: instancePath + "/limit", schemaPath: "openapi.yaml#/components/parameters/Limit/schema/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
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
            data["limit"] = coerced0;
          }
        }
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 200 || isNaN(data0)) {
          const err1 = { instancePath: instancePath + "/limit", schemaPath: "openapi.yaml#/components/parameters/Limit/schema/maximum", keyword: "maximum", params: { comparison: "<=", limit: 200 }, message: "must be <= 200" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/limit", schemaPath: "openapi.yaml#/components/parameters/Limit/schema/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    if (data.cursor !== undefined) {
      let data1 = data.cursor;
      if (typeof data1 !== "string") {
        let dataType1 = typeof data1;
        let coerced1 = undefined;
        if (!(coerced1 !== undefined)) {
          if (dataType1 == "number" || dataType1 == "boolean") {
            coerced1 = "" + data1;
          } else if (data1 === null) {
            coerced1 = "";
          } else {
            const err3 = { instancePath: instancePath + "/cursor", schemaPath: "openapi.yaml#/components/parameters/Cursor/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (coerced1 !== undefined) {
          data1 = coerced1;
          if (data !== undefined) {
            data["cursor"] = coerced1;
          }
        }
      }
      if (typeof data1 === "string") {
        if (func12(data1) > 1024) {
          const err4 = { instancePath: instancePath + "/cursor", schemaPath: "openapi.yaml#/components/parameters/Cursor/schema/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func12(data1) < 1) {
          const err5 = { instancePath: instancePath + "/cursor", schemaPath: "openapi.yaml#/components/parameters/Cursor/schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!pattern52.test(data1)) {
          const err6 = { instancePath: instancePath + "/cursor", schemaPath: "openapi.yaml#/components/parameters/Cursor/schema/pattern", keyword: "pattern", params: { pattern: "^[\\w-]+$" }, message: 'must match pattern "' + "^[\\w-]+$" + '"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate80.errors = vErrors;
  return errors === 0;
}
validate80.evaluated = { props: { limit: true, cursor: true }, dynamicProps: false, dynamicItems: false };
var makeAliasHeader = validate81;
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate81.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["X-Change-Reason"] !== undefined) {
      let data0 = data["X-Change-Reason"];
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err0 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
            data["X-Change-Reason"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (func12(data0) > 255) {
          const err1 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (func12(data0) < 1) {
          const err2 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!pattern42.test(data0)) {
          const err3 = { instancePath: instancePath + "/X-Change-Reason", schemaPath: "openapi.yaml#/components/parameters/ChangeReason/schema/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
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
  validate81.errors = vErrors;
  return errors === 0;
}
validate81.evaluated = { props: { "X-Change-Reason": true }, dynamicProps: false, dynamicItems: false };
var followEventsHeader = validate82;
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate82.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["Last-Event-ID"] !== undefined) {
      let data0 = data["Last-Event-ID"];
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err0 = { instancePath: instancePath + "/Last-Event-ID", schemaPath: "openapi.yaml#/paths/~1v1~1events/get/parameters/1/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
            data["Last-Event-ID"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (func12(data0) > 64) {
          const err1 = { instancePath: instancePath + "/Last-Event-ID", schemaPath: "openapi.yaml#/paths/~1v1~1events/get/parameters/1/schema/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate82.errors = vErrors;
  return errors === 0;
}
validate82.evaluated = { props: { "Last-Event-ID": true }, dynamicProps: false, dynamicItems: false };
var followEventsQuery = validate83;
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate83.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.queueID !== undefined) {
      let data0 = data.queueID;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
            coerced0 = +data0;
          } else {
            const err0 = { instancePath: instancePath + "/queueID", schemaPath: "openapi.yaml#/paths/~1v1~1events/get/parameters/0/schema/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
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
            data["queueID"] = coerced0;
          }
        }
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          const err1 = { instancePath: instancePath + "/queueID", schemaPath: "openapi.yaml#/paths/~1v1~1events/get/parameters/0/schema/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/queueID", schemaPath: "openapi.yaml#/paths/~1v1~1events/get/parameters/0/schema/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate83.errors = vErrors;
  return errors === 0;
}
validate83.evaluated = { props: { queueID: true }, dynamicProps: false, dynamicItems: false };
var createKeyHeader = validate84;
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate84.evaluated;
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
            const err0 = { instancePath: instancePath + "/Idempotency-Key", schemaPath: "openapi.yaml#/components/parameters/CreationKey/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
          const err1 = { instancePath: instancePath + "/Idempotency-Key", schemaPath: "openapi.yaml#/components/parameters/CreationKey/schema/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (func12(data0) < 1) {
          const err2 = { instancePath: instancePath + "/Idempotency-Key", schemaPath: "openapi.yaml#/components/parameters/CreationKey/schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!pattern42.test(data0)) {
          const err3 = { instancePath: instancePath + "/Idempotency-Key", schemaPath: "openapi.yaml#/components/parameters/CreationKey/schema/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
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
  validate84.errors = vErrors;
  return errors === 0;
}
validate84.evaluated = { props: { "Idempotency-Key": true }, dynamicProps: false, dynamicItems: false };
var revokeKeyPath = validate85;
var pattern62 = new RegExp("^[0-9A-Za-z]{8}$", "u");
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate85.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.keyID === undefined) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "keyID" }, message: "must have required property '" + "keyID" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.keyID !== undefined) {
      let data0 = data.keyID;
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err1 = { instancePath: instancePath + "/keyID", schemaPath: "openapi.yaml#/paths/~1v1~1keys~1{keyID}/delete/parameters/0/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
            data["keyID"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (!pattern62.test(data0)) {
          const err2 = { instancePath: instancePath + "/keyID", schemaPath: "openapi.yaml#/paths/~1v1~1keys~1{keyID}/delete/parameters/0/schema/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z]{8}$" }, message: 'must match pattern "' + "^[0-9A-Za-z]{8}$" + '"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate85.errors = vErrors;
  return errors === 0;
}
validate85.evaluated = { props: { keyID: true }, dynamicProps: false, dynamicItems: false };
export {
  clearQueueEmergencyHeader,
  clearQueueEmergencyPath,
  createAgentBody,
  createAgentHeader,
  createKeyBody,
  createKeyHeader,
  createQueueBody,
  createQueueHeader,
  deleteAgentHeader,
  deleteAgentPath,
  deleteCustomerRuleHeader,
  deleteCustomerRulePath,
  deleteMembershipHeader,
  deleteMembershipPath,
  deleteQueueHeader,
  deleteQueuePath,
  eraseCustomerHeader,
  eraseCustomerPath,
  explainCallPath,
  explainOfferPath,
  explainRequestBody,
  followEventsHeader,
  followEventsQuery,
  getAgentPath,
  getCallPath,
  getCustomerDataPath,
  getCustomerDataQuery,
  getCustomerRulePath,
  getFairnessPath,
  getFairnessQuery,
  getOfferPath,
  getQueuePath,
  getRevisionPath,
  getStatisticsQuery,
  importAgentsHeader,
  importAgentsQuery,
  importConfigurationBody,
  importConfigurationHeader,
  importConfigurationQuery,
  importMembershipsHeader,
  importMembershipsQuery,
  listAgentsQuery,
  listCallsQuery,
  listCustomerRulesQuery,
  listMembershipsPath,
  listQueuesQuery,
  listRevisionsQuery,
  listUnknownClassificationsQuery,
  makeAliasBody,
  makeAliasHeader,
  putCustomerRuleBody,
  putCustomerRuleHeader,
  putCustomerRulePath,
  putMembershipBody,
  putMembershipHeader,
  putMembershipPath,
  recordOutcomeBody,
  replaceRosterBody,
  replaceRosterHeader,
  replaceRosterPath,
  restoreRevisionBody,
  restoreRevisionHeader,
  restoreRevisionPath,
  revokeKeyPath,
  routeCallBody,
  routeCallHeader,
  searchOffersQuery,
  setAgentStatusBody,
  setAgentStatusHeader,
  setAgentStatusPath,
  setNumberStateBody,
  setNumberStatePath,
  setQueueEmergencyBody,
  setQueueEmergencyHeader,
  setQueueEmergencyPath,
  updateAgentBody,
  updateAgentHeader,
  updateAgentPath,
  updateInstallationBody,
  updateInstallationHeader,
  updateQueueBody,
  updateQueueHeader,
  updateQueuePath
};

export const openapiSha256 = '0acc975b946847148989ec8ff301f15073bfb99215c537da7197881de3514a02';
